#include "domain/time/weekpattern.h"

#include <algorithm>

namespace domain {

namespace {

// 1970-01-01 was a Thursday; weeks count from the Monday before it.
constexpr qint64 kMondayDay = -3;

qint64 dayOfWeek(qint64 day)
{
    return day - kMondayDay - 7 * flooredQuotient(day - kMondayDay, 7);
}

}

QVector<DayInterval> normalised(const QVector<DayInterval> &hours)
{
    QVector<DayInterval> sorted;
    for (const DayInterval &interval : hours) {
        const DayInterval clipped{std::clamp(interval.start, 0, 1440), std::clamp(interval.end, 0, 1440)};
        if (clipped.start < clipped.end)
            sorted.append(clipped);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    QVector<DayInterval> joined;
    for (const DayInterval &interval : std::as_const(sorted)) {
        if (!joined.isEmpty() && interval.start <= joined.last().end)
            joined.last().end = std::max(joined.last().end, interval.end);
        else
            joined.append(interval);
    }
    return joined;
}

WeekPattern::WeekPattern(const std::array<QVector<DayInterval>, 7> &week)
{
    for (size_t day = 0; day < 7; ++day) {
        const QVector<DayInterval> hours = normalised(week[day]);
        for (const DayInterval &interval : hours) {
            const qint64 start = qint64(day) * kDayMs + interval.start * kMinuteMs;
            const qint64 end = qint64(day) * kDayMs + interval.end * kMinuteMs;
            m_entries.push_back({start, end, m_totalMs});
            m_totalMs += end - start;
        }
        m_daysBefore[day + 1] = m_daysBefore[day] + (hours.isEmpty() ? 0 : 1);
    }
}

qint64 WeekPattern::workedBefore(qint64 localMs) const
{
    const qint64 sinceMonday = localMs - kMondayDay * kDayMs;
    const qint64 week = flooredQuotient(sinceMonday, kWeekMs);
    const qint64 inWeek = sinceMonday - week * kWeekMs;
    const auto next = std::upper_bound(m_entries.begin(), m_entries.end(), inWeek,
                                       [](qint64 at, const Entry &entry) { return at < entry.start; });
    qint64 worked = week * m_totalMs;
    if (next != m_entries.begin()) {
        const Entry &entry = *std::prev(next);
        worked += entry.before + std::min(inWeek, entry.end) - entry.start;
    }
    return worked;
}

qint64 WeekPattern::daysBefore(qint64 day) const
{
    return flooredQuotient(day - kMondayDay, 7) * workedDays() + m_daysBefore[size_t(dayOfWeek(day))];
}

WeekPattern::Stretch WeekPattern::stretchEndingAt(qint64 worked) const
{
    const qint64 week = flooredQuotient(worked - 1, m_totalMs);
    const qint64 inWeek = worked - week * m_totalMs; // 1 … total
    const auto next = std::lower_bound(m_entries.begin(), m_entries.end(), inWeek,
                                       [](const Entry &entry, qint64 value) { return entry.before < value; });
    const Entry &entry = *std::prev(next);
    const qint64 monday = kMondayDay * kDayMs + week * kWeekMs;
    return {monday + entry.start, monday + entry.end};
}

}
