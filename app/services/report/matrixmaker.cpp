#include "services/report/matrixmaker.h"

#include "domain/escalation/engine/standingpath.h"
#include "services/escalation/matrixservice.h"
#include "services/history/historyservice.h"
#include "services/issue/issuecheck.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/risk/riskservice.h"
#include "services/situation/situationservice.h"
#include "services/workspace/workspace.h"

#include <QFileInfo>

namespace services {

using base::Result;

namespace {

Result<domain::ProjectId> firstProject(Workspace &workspace)
{
    const auto projects = workspace.projects().all();
    if (!projects)
        return base::fail(projects.error());
    return projects->isEmpty() ? Result<domain::ProjectId>(base::fail(base::ErrorCode::NotFound, QStringLiteral("project"))) : projects->first().id;
}

}

Result<render::MatrixContent> matrixContent(Workspace &workspace, domain::ProjectId wanted)
{
    const auto project = wanted.isValid() ? wanted : firstProject(workspace);
    if (!project)
        return base::fail(project.error());
    const auto context = workspace.issues().context(*project);
    const auto matrix = workspace.matrices().current(*project);
    const auto head = workspace.history().head();
    if (!context || !matrix)
        return base::fail(context ? matrix.error() : context.error());
    const auto findings = workspace.matrices().check(*matrix);
    auto situations = SituationService(workspace).all(*project);
    if (!findings || !head)
        return base::fail(findings ? head.error() : findings.error());
    if (!situations)
        return base::fail(situations.error());
    situations->removeIf([&](const domain::ListedSituation &each) { return isConfidential(*matrix, each.category); });
    return render::MatrixContent{*context, domain::standing(*matrix, *context, workspace.clock().now()), *findings, workspace.clock().now(), QFileInfo(workspace.path()).fileName(),
                                 *head, workspace.author(), *situations};
}

Result<render::RiskMatrixContent> riskMatrixContent(Workspace &workspace, domain::ProjectId wanted)
{
    const auto project = wanted.isValid() ? wanted : firstProject(workspace);
    if (!project)
        return base::fail(project.error());
    const auto context = workspace.issues().context(*project);
    const auto matrix = workspace.risks().matrix(*project);
    const auto head = workspace.history().head();
    if (!context || !matrix)
        return base::fail(context ? matrix.error() : context.error());
    if (!head)
        return base::fail(head.error());
    return render::RiskMatrixContent{*matrix, *context, workspace.clock().now(), QFileInfo(workspace.path()).fileName(), *head, workspace.author()};
}

}
