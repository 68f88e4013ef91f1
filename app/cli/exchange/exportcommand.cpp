#include "cli/exchange/exportcommand.h"

#include "cli/issue/issuefilter.h"
#include "cli/text.h"
#include "services/exchange/exchangeservice.h"
#include "services/issue/issueservice.h"

namespace cli {

namespace {

base::Result<> writeIssues(Call &call, services::Workspace &workspace, const QString &path)
{
    auto query = readFilter(workspace, call.arguments().value(QStringLiteral("filter")));
    if (!query)
        return base::fail(query.error());
    query->sort = storage::IssueSort::Key;
    const auto ids = workspace.issues().ids(*query);
    if (!ids)
        return base::fail(ids.error());
    return workspace.exchange().exportIssuesCsv(*ids, path);
}

base::Result<> writeDocument(Call &call, services::Workspace &workspace, const QString &path)
{
    const auto written = workspace.exchange().exportWorkspace(path, [&call](double share) {
        call.console().progress(share);
        return true;
    });
    call.console().progress(1);
    return written;
}

// Each kind of content has its one form.
base::Result<bool> isIssueList(const Arguments &arguments)
{
    const QString issues = QStringLiteral("issues");
    const auto what = arguments.choice(QStringLiteral("what"), {issues, QStringLiteral("workspace")});
    if (!what)
        return base::fail(what.error());
    const bool isList = *what == issues;
    const auto format = arguments.choice(QStringLiteral("format"), {isList ? QStringLiteral("csv") : QStringLiteral("json")});
    if (!format)
        return base::fail(format.error());
    if (!isList && arguments.has(QStringLiteral("filter")))
        return wrongUsage(QLatin1String(Arguments::kUnknownOption), QStringLiteral("--filter"));
    return isList;
}

base::Result<ExitStatus> exportContent(Call &call)
{
    const auto isList = isIssueList(call.arguments());
    if (!isList)
        return base::fail(isList.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const QString path = call.arguments().value(QStringLiteral("out"));
    if (const auto written = *isList ? writeIssues(call, **workspace, path) : writeDocument(call, **workspace, path); !written)
        return base::fail(written.error());
    call.console().answer(QJsonObject{{QStringLiteral("out"), path}}, Text::tr("Written to %1.").arg(path));
    return Done;
}

}

Command exportCommand()
{
    return {.name = QStringLiteral("export"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] {
                return Text::tr("Writes the issues as a CSV list, or the whole workspace as one JSON document, which gives the same "
                                "workspace when it is imported into an empty file.");
            },
            .options = {{QStringLiteral("what"), QStringLiteral("issues|workspace"), true},
                        {QStringLiteral("format"), QStringLiteral("csv|json"), true},
                        {QStringLiteral("filter"), QStringLiteral("QUERY")},
                        {QStringLiteral("out"), QStringLiteral("PATH"), true}},
            .run = exportContent};
}

}
