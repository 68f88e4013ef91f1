#include "cli/report/reportcommand.h"

#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "services/project/projectservice.h"
#include "services/report/reportservice.h"

namespace cli {

namespace {

base::Result<services::ReportOptions> reportOptions(const Arguments &arguments)
{
    const QString brief = QStringLiteral("brief");
    const QString letter = QStringLiteral("letter");
    const auto kind = arguments.choice(QStringLiteral("kind"), {brief, QStringLiteral("register")});
    const auto page = arguments.choice(QStringLiteral("page"), {QStringLiteral("a4"), letter}, QStringLiteral("a4"));
    if (!kind || !page)
        return base::fail(kind ? page.error() : kind.error());
    services::ReportOptions options;
    options.kind = *kind == brief ? services::ReportKind::Brief : services::ReportKind::Register;
    options.paper = *page == letter ? services::PaperSize::Letter : services::PaperSize::A4;
    const QString issueOption = QStringLiteral("issue");
    if (*kind == brief && !arguments.has(issueOption))
        return wrongUsage(QLatin1String(Arguments::kMissingOption), QStringLiteral("--issue"));
    const QString needless = *kind == brief ? QStringLiteral("project") : issueOption;
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
    if (arguments.has(QStringLiteral("project"))) {
        const auto project = workspace.projects().findByKey(arguments.value(QStringLiteral("project")));
        if (!project)
            return base::fail(project.error());
        options.project = project->id;
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
            .summary = [] { return Text::tr("A paper as PDF: the escalation brief of one issue, or the issue register."); },
            .options = {{QStringLiteral("kind"), QStringLiteral("brief|register"), true},
                        {QStringLiteral("issue"), QStringLiteral("KEY")},
                        {QStringLiteral("project"), QStringLiteral("KEY")},
                        {QStringLiteral("page"), QStringLiteral("a4|letter")},
                        {QStringLiteral("out"), QStringLiteral("X.pdf"), true}},
            .isPainting = true,
            .run = report};
}

}
