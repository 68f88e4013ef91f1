#include "domain/time/workingcalendar.h"

#include "domain/time/worktable.h"

#include <algorithm>

namespace domain {

namespace {

constexpr qint64 kFarthestMs = 100LL * 36'525 * kDayMs; // beyond any date a plan can hold
constexpr qint64 kEpochDay = 2'440'588;                 // as a Julian day

base::Instant instantWithin(std::optional<qint64> ms)
{
    return ms && std::abs(*ms) <= kFarthestMs ? base::Instant(*ms) : base::Instant();
}

}

WorkingCalendar WorkingCalendar::officeHours(const QByteArray &zone)
{
    WorkingCalendar calendar;
    calendar.zone = zone;
    for (size_t day = 0; day < 5; ++day)
        calendar.week[day] = {{9 * 60, 17 * 60}};
    return calendar;
}

struct WorkingTime::Table {
    explicit Table(const WorkingCalendar &source) : calendar(source), work(source)
    {
        calendar.nominalDayMinutes = std::clamp(calendar.nominalDayMinutes, 1, 24 * 60); // days are divided by it
    }
    WorkingCalendar calendar;
    WorkTable work;
};

WorkingTime::WorkingTime(const WorkingCalendar &calendar) : m_table(std::make_shared<Table>(calendar)) {}

const WorkingCalendar &WorkingTime::calendar() const
{
    return m_table->calendar;
}

base::Instant WorkingTime::addMs(base::Instant t, qint64 ms) const
{
    if (ms < 0)
        return subtractMs(t, -ms);
    if (!t.isValid() || ms == 0)
        return t;
    if (ms > kFarthestMs)
        return {};
    return instantWithin(m_table->work.earliestAt(m_table->work.totalAt(t.ms()) + ms));
}

base::Instant WorkingTime::subtractMs(base::Instant u, qint64 ms) const
{
    if (ms < 0)
        return addMs(u, -ms);
    if (!u.isValid() || ms == 0)
        return u;
    if (ms > kFarthestMs)
        return {};
    return instantWithin(m_table->work.latestAt(m_table->work.totalAt(u.ms()) - ms));
}

qint64 WorkingTime::betweenMs(base::Instant a, base::Instant b) const
{
    if (!a.isValid() || !b.isValid())
        return 0;
    return m_table->work.totalAt(b.ms()) - m_table->work.totalAt(a.ms());
}

base::Instant WorkingTime::add(base::Instant t, const Duration &duration) const
{
    const qint64 ms = duration.toMinutes(m_table->calendar.nominalDayMinutes) * kMinuteMs;
    if (duration.elapsed)
        return t.isValid() ? t.plusMs(ms) : t;
    return addMs(t, ms);
}

base::Instant WorkingTime::subtract(base::Instant u, const Duration &duration) const
{
    const qint64 ms = duration.toMinutes(m_table->calendar.nominalDayMinutes) * kMinuteMs;
    if (duration.elapsed)
        return u.isValid() ? u.plusMs(-ms) : u;
    return subtractMs(u, ms);
}

QVector<WorkedInterval> WorkingTime::intervals(base::Instant a, base::Instant b, int limit) const
{
    QVector<WorkedInterval> list;
    if (!a.isValid() || !b.isValid())
        return list;
    const qint64 end = m_table->work.totalAt(b.ms());
    qint64 worked = m_table->work.totalAt(a.ms());
    while (worked < end && list.size() < limit) {
        const auto stretch = m_table->work.stretchAfter(worked);
        if (!stretch)
            break;
        const qint64 from = stretch->from + worked - stretch->total;
        const qint64 to = std::min(stretch->to, b.ms());
        list.append({base::Instant(from), base::Instant(to)});
        worked += to - from;
    }
    return list;
}

int WorkingTime::workingDays(base::Instant from, base::Instant to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    const WorkTable &work = m_table->work;
    return int(work.workedDaysBefore(work.localDay(to.ms())) - work.workedDaysBefore(work.localDay(from.ms())));
}

bool WorkingTime::isWorkingDay(QDate day) const
{
    return day.isValid() && m_table->work.isWorkedDay(day.toJulianDay() - kEpochDay);
}

QDate WorkingTime::localDate(base::Instant t) const
{
    return t.isValid() ? QDate::fromJulianDay(m_table->work.localDay(t.ms()) + kEpochDay) : QDate();
}

}
