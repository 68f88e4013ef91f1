#include "cli/exchange/daysimport.h"

#include "cli/text.h"
#include "cli/time/calendarcommand.h"
#include "render/wording/importwords.h"
#include "services/calendar/calendarservice.h"
#include "services/person/absenceimport.h"
#include "services/person/personservice.h"

namespace cli {

namespace {

base::Result<services::DaysImport> takeIn(const Arguments &arguments, services::Workspace &workspace)
{
    const QString source = arguments.place(1);
    if (arguments.has(QStringLiteral("absences"))) {
        const auto person = workspace.people().findByText(arguments.value(QStringLiteral("absences")));
        return person ? services::importAbsences(workspace, person->id, source) : base::fail(person.error());
    }
    const auto calendar = namedCalendar(arguments, workspace);
    return calendar ? services::CalendarService(workspace).importDays(calendar->id, source) : base::fail(calendar.error());
}

}

bool isDaysImport(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("calendar")) || arguments.has(QStringLiteral("absences"))
        || arguments.place(1).endsWith(QLatin1String(".ics"), Qt::CaseInsensitive);
}

base::Result<ExitStatus> importDays(Call &call)
{
    for (const char *option : {"preset", "map", "project", "encoding", "delimiter", "header-row", "dry-run"})
        if (call.arguments().has(QLatin1String(option)))
            return wrongUsage(QLatin1String(Arguments::kUnknownOption), QStringLiteral("--") + QLatin1String(option));
    if (call.arguments().has(QStringLiteral("calendar")) && call.arguments().has(QStringLiteral("absences")))
        return wrongUsage(QLatin1String(Arguments::kUnknownOption), QStringLiteral("--absences"));
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto report = takeIn(call.arguments(), **workspace);
    if (!report)
        return base::fail(report.error());
    QJsonArray skipped;
    for (const exchange::IcsFault &fault : report->skipped) {
        const QString words = render::importReason(fault.reason, fault.detail);
        skipped.append(QJsonObject{{QStringLiteral("row"), fault.row}, {QStringLiteral("reason"), fault.reason}, {QStringLiteral("text"), words}});
        call.console().say(Text::tr("%1, line %2: %3").arg(call.arguments().place(1)).arg(fault.row).arg(words));
    }
    call.console().answer(QJsonObject{{QStringLiteral("new"), report->added},
                                      {QStringLiteral("changed"), report->changed},
                                      {QStringLiteral("unchanged"), report->unchanged},
                                      {QStringLiteral("skipped"), skipped}},
                          Text::tr("%1 new, %2 changed, %3 unchanged, %4 skipped.")
                              .arg(report->added)
                              .arg(report->changed)
                              .arg(report->unchanged)
                              .arg(report->skipped.size()));
    return report->skipped.isEmpty() ? Done : Findings;
}

}
