#include "cli/time/calendarcommand.h"

#include "cli/text.h"
#include "cli/texttable.h"
#include "cli/time/yearrange.h"
#include "services/calendar/calendarservice.h"
#include "services/project/projectservice.h"

namespace cli {

namespace {

base::Result<domain::WorkingCalendar> chosenCalendar(Call &call, services::Workspace &workspace)
{
    const auto calendar = namedCalendar(call.arguments(), workspace);
    if (!calendar)
        return calendar;
    if (!call.arguments().has(QStringLiteral("holidays"))) {
        if (call.arguments().has(QStringLiteral("years")))
            return wrongUsage(QLatin1String(Arguments::kMissingOption), QStringLiteral("--holidays"));
        return calendar;
    }
    const auto years = yearRange(call);
    if (!years)
        return base::fail(years.error());
    return services::CalendarService(workspace).setHolidays(calendar->id, call.arguments().value(QStringLiteral("holidays")),
                                                            years->first, years->second);
}

base::Result<ExitStatus> showCalendar(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto calendar = chosenCalendar(call, **workspace);
    if (!calendar)
        return base::fail(calendar.error());
    const auto place = services::CalendarService(**workspace).place(calendar->id);
    if (!place)
        return base::fail(place.error());
    QJsonArray days;
    TextTable table({Text::tr("Day"), Text::tr("Name")});
    for (auto it = calendar->exceptions.begin(); it != calendar->exceptions.end(); ++it) {
        const QString day = it.key().toString(Qt::ISODate);
        days.append(QJsonObject{{QStringLiteral("day"), day}, {QStringLiteral("name"), it->name}, {QStringLiteral("closed"), it->hours.isEmpty()}});
        table.add({day, oneLine(it->name)});
    }
    call.console().answer(QJsonObject{{QStringLiteral("name"), calendar->name},
                                      {QStringLiteral("zone"), QString::fromLatin1(calendar->zone)},
                                      {QStringLiteral("holidays"), *place},
                                      {QStringLiteral("days"), days}},
                          oneLine(calendar->name) + QStringLiteral(", ") + QString::fromLatin1(calendar->zone) + QLatin1Char('\n') + table.text());
    return Done;
}

}

base::Result<domain::WorkingCalendar> namedCalendar(const Arguments &arguments, services::Workspace &workspace)
{
    if (const QString name = arguments.value(QStringLiteral("calendar")); !name.isEmpty())
        return services::CalendarService(workspace).findByName(name);
    const auto calendars = workspace.projects().calendars();
    const auto projects = workspace.projects().all();
    if (!calendars || !projects)
        return base::fail(calendars ? projects.error() : calendars.error());
    if (calendars->size() == 1)
        return calendars->first();
    return projects->isEmpty() ? base::Result<domain::WorkingCalendar>(base::fail(base::ErrorCode::NotFound, QStringLiteral("calendar")))
                               : workspace.projects().calendar(projects->first().calendar);
}

Command calendarCommand()
{
    return {.name = QStringLiteral("calendar"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] {
                return Text::tr("The days off of a working calendar; with --holidays it keeps the public holidays of that place in these years.");
            },
            .options = {{QStringLiteral("calendar"), QStringLiteral("NAME")},
                        {QStringLiteral("holidays"), QStringLiteral("PLACE")},
                        {QStringLiteral("years"), QStringLiteral("2026|2026-2028")}},
            .use = [](const Arguments &arguments) {
                return arguments.has(QStringLiteral("holidays")) ? Call::Use::Change : Call::Use::Look;
            },
            .run = showCalendar};
}

}
