#pragma once

#include "base/instant.h"
#include "base/typedid.h"
#include "domain/time/duration.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QVector>

#include <array>
#include <memory>

namespace domain {

using CalendarId = base::TypedId<struct CalendarTag>;

// A half-open stretch of a local day in minutes from midnight, 0 <= start < end <= 1440 (24:00).
struct DayInterval {
    int start = 0;
    int end = 0;
    bool operator==(const DayInterval &) const = default;
};

// A day that differs from its weekday: closed when `hours` is empty (a holiday), else worked in these hours.
struct CalendarException {
    QVector<DayInterval> hours;
    QString name;
    bool operator==(const CalendarException &) const = default;
};

// The stored form of a working calendar, as edited; WorkingTime counts with it. Weekdays: index 0 = Monday … 6 = Sunday.
struct WorkingCalendar {
    CalendarId id;
    QString name;
    QByteArray zone = "UTC"; // IANA
    std::array<QVector<DayInterval>, 7> week;
    QMap<QDate, CalendarException> exceptions;
    int nominalDayMinutes = 480;
    int rowVersion = 0;
    bool operator==(const WorkingCalendar &) const = default;

    // Monday to Friday 9:00–17:00 in the zone given.
    static WorkingCalendar officeHours(const QByteArray &zone);
};

// A stretch of UTC time in which work is done, and what the explained arithmetic lists.
struct WorkedInterval {
    base::Instant from;
    base::Instant to;
};

// Working-time arithmetic over one calendar (engine.md §1). Copies share one prepared, immutable table, so it is cheap to
// pass by value and safe to use from several threads. Each call is O(log days): prefix sums of working time per day.
class WorkingTime
{
public:
    explicit WorkingTime(const WorkingCalendar &calendar);

    const WorkingCalendar &calendar() const;
    // The earliest u >= t with exactly ms of working time in [t, u); none when the calendar never works that much.
    base::Instant addMs(base::Instant t, qint64 ms) const;
    // The latest t <= u with exactly ms of working time in [t, u).
    base::Instant subtractMs(base::Instant u, qint64 ms) const;
    // Working milliseconds in [a, b); negative when b < a.
    qint64 betweenMs(base::Instant a, base::Instant b) const;
    // The same for a written duration; an elapsed one (24h!) ignores the calendar.
    base::Instant add(base::Instant t, const Duration &duration) const;
    base::Instant subtract(base::Instant u, const Duration &duration) const;
    // The worked intervals of [a, b) in order, clipped, at most `limit`: what a due moment was counted from.
    QVector<WorkedInterval> intervals(base::Instant a, base::Instant b, int limit = 400) const;
    // Full working days: days (calendar's zone) with any working time that lie in [from's day, to's day).
    int workingDays(base::Instant from, base::Instant to) const;
    bool isWorkingDay(QDate day) const;
    QDate localDate(base::Instant t) const;

private:
    struct Table;
    std::shared_ptr<Table> m_table;
};

}
