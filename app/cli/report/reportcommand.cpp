#include "cli/report/reportcommand.h"

#include "cli/issue/issuelookup.h"
#include "cli/issue/projectlookup.h"
#include "cli/text.h"
#include "services/project/projectservice.h"
#include "services/report/reportservice.h"

namespace cli {

namespace {

// The kinds in the order of services::ReportKind.
const QStringList &reportKinds()
{
    static const QStringList kinds{QStringLiteral("brief"), QStringLiteral("register"), QStringLiteral("matrix"), QStringLiteral("guidelines"),
                                   QStringLiteral("severity"), QStringLiteral("risk-matrix")};
    return kinds;
}

base::Result<services::ReportOptions> reportOptions(const Arguments &arguments)
{
    const QString letter = QStringLiteral("letter");
    const auto kind = arguments.choice(QStringLiteral("kind"), reportKinds());
    const auto page = arguments.choice(QStringLiteral("page"), {QStringLiteral("a4"), letter}, QStringLiteral("a4"));
    if (!kind || !page)
        return base::fail(kind ? page.error() : kind.error());
    services::ReportOptions options;
    options.kind = services::ReportKind(reportKinds().indexOf(*kind));
    options.paper = *page == letter ? services::PaperSize::Letter : services::PaperSize::A4;
    const bool isBrief = options.kind == services::ReportKind::Brief;
    const QString issueOption = QStringLiteral("issue");
    if (isBrief && !arguments.has(issueOption))
        return wrongUsage(QLatin1String(Arguments::kMissingOption), QStringLiteral("--issue"));
    const QString needless = isBrief ? QStringLiteral("project") : issueOption;
    if (arguments.has(needless))
        return wrongUsage(QLatin1String(Arguments::kUnknownOption), QStringLiteral("--") + needless);
    return options;
}

base::Result<> fillSubject(services::Workspace &workspace, const Arguments &arguments, services::ReportOptions &options)
{
    if (arguments.has(QStringLiteral("issue"))) {
        const auto issue = findIssue(workspace, arguments.value(QStringLiteral("issue")));
        if (!issue)
            return base::fail(issue.error());
        options.issue = issue->id;
    }
    const bool isBriefKind = options.kind == services::ReportKind::Brief;
    const bool isOfOneProject = !isBriefKind && options.kind != services::ReportKind::Register;
    if (isOfOneProject || arguments.has(QStringLiteral("project"))) {
        const auto project = projectFor(workspace.projects(), arguments.value(QStringLiteral("project")));
        if (!project)
            return base::fail(project.error());
        options.project = *project;
    }
    return {};
}

base::Result<ExitStatus> report(Call &call)
{
    auto options = reportOptions(call.arguments());
    if (!options)
        return base::fail(options.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    if (const auto filled = fillSubject(**workspace, call.arguments(), *options); !filled)
        return base::fail(filled.error());
    const QString path = call.arguments().value(QStringLiteral("out"));
    if (const auto written = (*workspace)->reports().exportPdf(*options, path); !written)
        return base::fail(written.error());
    call.console().answer(QJsonObject{{QStringLiteral("out"), path}}, Text::tr("Written to %1.").arg(path));
    return Done;
}

}

Command reportCommand()
{
    return {.name = QStringLiteral("report"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("A paper as PDF: the escalation brief of one issue, the issue register, the escalation, severity or risk matrix, or the guidelines for the team."); },
            .options = {{QStringLiteral("kind"), QStringLiteral("brief|register|matrix|guidelines|severity|risk-matrix"), true},
                        {QStringLiteral("issue"), QStringLiteral("KEY")},
                        {QStringLiteral("project"), QStringLiteral("KEY")},
                        {QStringLiteral("page"), QStringLiteral("a4|letter")},
                        {QStringLiteral("out"), QStringLiteral("X.pdf"), true}},
            .isPainting = true,
            .use = onlyLooks,
            .run = report};
}

}
