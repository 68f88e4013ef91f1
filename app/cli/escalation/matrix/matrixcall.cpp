#include "cli/escalation/matrix/matrixcall.h"

#include "cli/text.h"
#include "services/escalation/matrixservice.h"

namespace cli {

base::Result<ExitStatus> answerSaved(Call &call, const ProjectCall &about, const domain::Matrix &matrix, const QString &line)
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
