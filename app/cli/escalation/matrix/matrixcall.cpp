#include "cli/escalation/matrix/matrixcall.h"

#include "cli/issue/projectlookup.h"
#include "cli/text.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"

namespace cli {

base::Result<MatrixCall> beginMatrixCall(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto project = projectFor((*workspace)->projects(), call.arguments().value(QStringLiteral("project")));
    if (!project)
        return base::fail(project.error());
    const auto context = (*workspace)->issues().context(*project);
    return context ? MatrixCall{*workspace, context->project, *context} : base::Result<MatrixCall>(base::fail(context.error()));
}

base::Result<ExitStatus> answerSaved(Call &call, const MatrixCall &about, const domain::Matrix &matrix, const QString &line)
{
    const auto findings = about.workspace->matrices().check(matrix);
    if (!findings)
        return base::fail(findings.error());
    call.console().answer(QJsonObject{{QStringLiteral("project"), about.project.key},
                                      {QStringLiteral("version"), matrix.version},
                                      {QStringLiteral("state"), matrix.published ? QStringLiteral("current") : QStringLiteral("draft")},
                                      {QStringLiteral("findings"), findings->size()}},
                          line);
    if (findings->isEmpty())
        return Done;
    call.console().say(Text::tr("The checks have findings: %1. rung matrix check FILE lists them.").arg(findings->size()));
    return Findings;
}

}
