#include "services/report/briefmaker.h"

#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/project/milestoneservice.h"
#include "services/risk/riskservice.h"
#include "services/workspace/workspace.h"

#include <QFileInfo>

namespace services {

using base::Result;

Result<render::BriefContent> briefContent(Workspace &workspace, domain::IssueId issue)
{
    const Result<IssueCase> opened = workspace.issues().openCase(issue);
    if (!opened)
        return base::fail(opened.error());
    if (opened->path.kind == domain::PathKind::Confidential)
        return base::fail(base::ErrorCode::ConfidentialMatter, opened->issue.key);
    const auto head = workspace.history().head();
    const auto count = workspace.history().count();
    const auto risks = workspace.risks().all(opened->issue.project);
    if (!head || !count || !risks)
        return base::fail(!head ? head.error() : !count ? count.error() : risks.error());
    render::BriefContent content;
    content.issue = opened->issue;
    content.log = opened->log;
    content.matrix = opened->matrix;
    content.path = opened->path;
    content.context = opened->context;
    content.advice = opened->advice;
    content.figures = opened->figures;
    for (const domain::Risk &risk : *risks)
        if (risk.issues.contains(issue))
            content.risks << risk;
    if (opened->issue.milestone.isValid()) {
        const auto milestone = MilestoneService(workspace).find(opened->issue.milestone);
        if (!milestone)
            return base::fail(milestone.error());
        content.milestone = *milestone;
    }
    content.asOf = workspace.clock().now();
    content.fileName = QFileInfo(workspace.path()).fileName();
    content.historyHead = *head;
    content.historyCount = *count;
    content.author = workspace.author();
    return content;
}

}
