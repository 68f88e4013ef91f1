#include "services/report/registermaker.h"

#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/report/contributions.h"
#include "services/workspace/workspace.h"

#include <QFileInfo>

namespace services {

using base::Result;

namespace {

render::RegisterRow rowOf(const IssueCase &opened)
{
    const domain::Issue &issue = opened.issue;
    render::RegisterRow row;
    row.key = issue.key;
    row.title = issue.title;
    row.counterparty = opened.context.organisations.value(issue.counterparty).name;
    row.owner = opened.context.people.value(issue.owner).name;
    row.severity = issue.severity(opened.context.severity);
    row.status = issue.status;
    row.ask = issue.ask.kind;
    row.verdict = opened.advice.verdict;
    row.isDecided = domain::decisionToCarryOut(opened.advice) != nullptr;
    row.level = opened.advice.level;
    row.nextLevel = opened.advice.nextLevel;
    if (row.level >= 0 && row.level < opened.path.levels.size()) {
        const domain::Level &level = opened.path.levels[row.level];
        row.levelTitle = level.title;
        row.levelPerson = opened.context.people.value(level.ours.primary).name;
    }
    row.until = opened.advice.until;
    row.needBy = issue.needBy;
    row.daysLost = opened.figures.daysLost;
    row.hasCost = !issue.costPerDay.isZero();
    row.costCents = opened.figures.costSoFarCents;
    row.currency = issue.costPerDay.currency.isEmpty() ? opened.context.project.currency : issue.costPerDay.currency;
    return row;
}

// The scope's name, key and zone; of all projects together: the zone of the first.
Result<> nameScope(Workspace &workspace, domain::ProjectId wanted, render::RegisterContent &content)
{
    const auto projects = workspace.projects().all();
    if (!projects)
        return base::fail(projects.error());
    for (const domain::Project &project : *projects) {
        if (wanted.isValid() && project.id != wanted)
            continue;
        if (wanted.isValid() || projects->size() == 1) {
            content.project = project.name;
            content.fileKey = project.key;
        }
        const auto calendar = workspace.projects().calendar(project.calendar);
        if (calendar)
            content.zone = calendar->zone;
        return {};
    }
    return wanted.isValid() ? Result<>(base::fail(base::ErrorCode::NotFound)) : Result<>();
}

}

Result<render::RegisterContent> registerContent(Workspace &workspace, const ReportOptions &options)
{
    render::RegisterContent content;
    if (const Result<> named = nameScope(workspace, options.project, content); !named)
        return base::fail(named.error());
    storage::IssueQuery query;
    query.project = options.project;
    if (!options.closedToo)
        query.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};
    const auto ids = workspace.issues().ids(query);
    const auto head = workspace.history().head();
    if (!ids || !head)
        return base::fail(ids ? head.error() : ids.error());
    for (const domain::IssueId id : *ids) {
        const Result<IssueCase> opened = workspace.issues().openCase(id);
        if (!opened)
            return base::fail(opened.error());
        if (opened->path.kind == domain::PathKind::Confidential)
            continue;
        content.rows << rowOf(*opened);
        content.totals.add(opened->issue, opened->figures, opened->context.project.currency);
    }
    const auto contributions = contributionRows(workspace, options.project, options.closedToo);
    if (!contributions)
        return base::fail(contributions.error());
    content.contributions = *contributions;
    content.asOf = workspace.clock().now();
    content.fileName = QFileInfo(workspace.path()).fileName();
    content.historyHead = *head;
    content.author = workspace.author();
    return content;
}

}
