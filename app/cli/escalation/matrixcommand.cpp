#include "cli/escalation/matrixcommand.h"

#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/names.h"
#include "render/wording/matrixwords.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/forward/forwardoffers.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"

namespace cli {

namespace {

// Where a finding sits, for programs: "2/respond/S1", "1/ours", "path".
QString cellName(const domain::MatrixCell &cell)
{
    static constexpr const char *kColumns[] = {"path", "title", "ours", "theirs", "respond", "channels", "facts", "startLevel", "categories"};
    QString name = QLatin1String(kColumns[int(cell.column)]);
    if (cell.level >= 0)
        name.prepend(QStringLiteral("%1/").arg(cell.level));
    if (cell.severity)
        name += QLatin1Char('/') + domain::nameOf(*cell.severity);
    return name;
}

QString levelName(const domain::MatrixFinding &finding)
{
    if (finding.isHint())
        return QStringLiteral("hint");
    return finding.isError ? QStringLiteral("error") : QStringLiteral("warning");
}

struct CheckAnswer {
    bool isClean = true; // hints are no findings
    QJsonArray document;
    TextTable table{{Text::tr("Level"), Text::tr("Where"), Text::tr("What")}};
};

base::Result<> checkProject(services::Workspace &workspace, const domain::Project &project, CheckAnswer &answer)
{
    const auto matrix = workspace.matrices().edited(project.id);
    if (!matrix)
        return base::fail(matrix.error());
    const auto context = workspace.issues().context(project.id);
    if (!context)
        return base::fail(context.error());
    auto findings = workspace.matrices().check(*matrix);
    const auto hints = services::ForwardOffers(workspace).hints(*matrix);
    if (!findings || !hints)
        return base::fail(findings ? hints.error() : findings.error());
    answer.isClean = answer.isClean && findings->isEmpty();
    findings->append(*hints);
    const render::Format format(*context, QLocale(), render::Format::Joint::Plain);
    for (const domain::MatrixFinding &finding : *findings) {
        const QString text = render::sentence(finding, *context, format);
        answer.document.append(QJsonObject{{QStringLiteral("level"), levelName(finding)},
                                           {QStringLiteral("check"), domain::nameOf(finding.check)},
                                           {QStringLiteral("project"), project.key},
                                           {QStringLiteral("path"), finding.cell.pathKey},
                                           {QStringLiteral("cell"), cellName(finding.cell)},
                                           {QStringLiteral("text"), text}});
        answer.table.add({finding.isError ? Text::tr("Error") : finding.isHint() ? Text::tr("Hint") : Text::tr("Warning"),
                          project.key + QStringLiteral(": ") + render::place(finding, *matrix), text});
    }
    return {};
}

base::Result<ExitStatus> checkMatrices(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto projects = (*workspace)->projects().all();
    if (!projects)
        return base::fail(projects.error());
    CheckAnswer answer;
    for (const domain::Project &project : *projects)
        if (const auto checked = checkProject(**workspace, project, answer); !checked)
            return base::fail(checked.error());
    call.console().answer(answer.document, answer.document.isEmpty() ? Text::tr("No findings.") : answer.table.text());
    return answer.isClean ? Done : Findings;
}

}

Command matrixCommand()
{
    return {.name = QStringLiteral("matrix check"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Gaps and contradictions in the escalation matrix of each project."); },
            .use = onlyLooks,
            .run = checkMatrices};
}

}
