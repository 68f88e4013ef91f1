#include "services/calendar/calendarcheck.h"

#include "services/workspace/fieldfault.h"

#include <QTimeZone>

#include <algorithm>

namespace services {

base::Result<> checkCalendar(const domain::WorkingCalendar &calendar)
{
    if (calendar.name.trimmed().isEmpty())
        return fieldFault("name", QStringLiteral("empty"));
    if (!QTimeZone(calendar.zone).isValid()) // the list of names leaves out Etc/UTC and others that work
        return fieldFault("zone", QString::fromLatin1(calendar.zone));
    if (calendar.nominalDayMinutes < 1 || calendar.nominalDayMinutes > 24 * 60)
        return fieldFault("nominalDayMinutes", QString::number(calendar.nominalDayMinutes));
    const auto isSound = [](const QVector<domain::DayInterval> &hours) {
        int end = 0;
        for (const domain::DayInterval &interval : hours) {
            if (interval.start < end || interval.end <= interval.start || interval.end > 24 * 60)
                return false;
            end = interval.end;
        }
        return true;
    };
    if (!std::all_of(calendar.week.begin(), calendar.week.end(), isSound))
        return fieldFault("week", QStringLiteral("hours overlap or end before they begin"));
    for (const domain::CalendarException &exception : calendar.exceptions)
        if (!isSound(exception.hours))
            return fieldFault("exceptions", QStringLiteral("hours overlap or end before they begin"));
    return {};
}

}
