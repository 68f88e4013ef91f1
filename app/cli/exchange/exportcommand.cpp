#include "cli/exchange/exportcommand.h"

#include "cli/exchange/matrixfile.h"
#include "cli/issue/issuefilter.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "cli/time/calendarcommand.h"
#include "services/attachment/attachmentservice.h"
#include "services/calendar/calendarservice.h"
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
    if (const auto gone = services::AttachmentService(workspace).goneLinks(); written && gone)
        for (const domain::Attachment &file : *gone)
            call.console().complain(Text::tr("%1: this linked file is gone; the document has its name and hash only.").arg(oneLine(file.link)));
    return written;
}

base::Result<> writeCalendar(Call &call, services::Workspace &workspace, const QString &path)
{
    const auto calendar = namedCalendar(call.arguments(), workspace);
    return calendar ? services::CalendarService(workspace).exportDays(calendar->id, path) : base::fail(calendar.error());
}

// What can be written: each kind of content has its forms, and maybe an option of its own.
struct Content {
    const char *what;
    const char *formats; // parted by bars
    const char *option;
    base::Result<> (*write)(Call &call, services::Workspace &workspace, const QString &path);
};

constexpr Content kContents[] = {{"issues", "csv", "filter", writeIssues},
                                 {"workspace", "json", nullptr, writeDocument},
                                 {"calendar", "ics", "calendar", writeCalendar},
                                 {"matrix", "csv|xlsx|json", "project", writeMatrix}};

base::Result<const Content *> chosenContent(const Arguments &arguments)
{
    QStringList kinds;
    for (const Content &content : kContents)
        kinds << QLatin1String(content.what);
    const auto what = arguments.choice(QStringLiteral("what"), kinds);
    if (!what)
        return base::fail(what.error());
    const Content &chosen = kContents[kinds.indexOf(*what)];
    const auto format = arguments.choice(QStringLiteral("format"), QString::fromLatin1(chosen.formats).split(QLatin1Char('|')));
    if (!format)
        return base::fail(format.error());
    for (const char *option : {"filter", "calendar", "project"})
        if (arguments.has(QLatin1String(option)) && QLatin1String(option) != QLatin1String(chosen.option))
            return wrongUsage(QLatin1String(Arguments::kUnknownOption), QStringLiteral("--") + QLatin1String(option));
    return &chosen;
}

base::Result<ExitStatus> exportContent(Call &call)
{
    const auto content = chosenContent(call.arguments());
    if (!content)
        return base::fail(content.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const QString path = call.arguments().value(QStringLiteral("out"));
    if (const auto written = (*content)->write(call, **workspace, path); !written)
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
                return Text::tr("Writes the issues as a CSV list, the escalation matrix as a table or a document, the days off of a working "
                                "calendar as .ics, or the whole workspace as one JSON document, which gives the same workspace when it is imported into an empty file.");
            },
            .options = {{QStringLiteral("what"), QStringLiteral("issues|workspace|calendar|matrix"), true},
                        {QStringLiteral("format"), QStringLiteral("csv|xlsx|json|ics"), true},
                        {QStringLiteral("filter"), QStringLiteral("QUERY")},
                        {QStringLiteral("calendar"), QStringLiteral("NAME")},
                        {QStringLiteral("project"), QStringLiteral("KEY")},
                        {QStringLiteral("out"), QStringLiteral("PATH"), true}},
            .use = onlyLooks,
            .run = exportContent};
}

}
