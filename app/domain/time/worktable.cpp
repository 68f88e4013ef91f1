#include "domain/time/worktable.h"

#include <algorithm>
#include <cstdlib>

namespace domain {

namespace {

constexpr qint64 kEpochJulianDay = 2'440'588;
constexpr qint64 kMostWeeks = 100'000'000; // two million years

size_t indexOfWeekday(qint64 day)
{
    return size_t(day + 3 - 7 * flooredQuotient(day + 3, 7)); // day 0 was a Thursday
}

}

WorkTable::WorkTable(const WorkingCalendar &calendar) : m_offsets(calendar.zone), m_week(calendar.week)
{
    const std::vector<qint64> special = specialDays(calendar.exceptions);
    startOrdinary(special.empty() ? 0 : special.front() - 1);
    for (size_t i = 0; i < special.size(); ++i) {
        const qint64 day = special[i];
        if (m_segments.back().isOrdinary)
            startRun(day);
        const auto exception = calendar.exceptions.constFind(QDate::fromJulianDay(day + kEpochJulianDay));
        listDay(day, exception == calendar.exceptions.constEnd() ? calendar.week[indexOfWeekday(day)] : exception->hours);
        if (i + 1 == special.size() || special[i + 1] != day + 1)
            startOrdinary(day + 1);
    }
}

std::vector<qint64> WorkTable::specialDays(const QMap<QDate, CalendarException> &exceptions) const
{
    std::vector<qint64> days;
    for (const ZoneOffsets::Change &change : m_offsets.changes()) {
        const qint64 first = flooredQuotient(change.at + std::min(change.before, change.after), kDayMs) - 1;
        const qint64 last = flooredQuotient(change.at + std::max(change.before, change.after), kDayMs) + 1;
        for (qint64 day = first; day <= last; ++day)
            days.push_back(day);
    }
    for (auto each = exceptions.keyBegin(); each != exceptions.keyEnd(); ++each)
        if (each->isValid())
            days.push_back(each->toJulianDay() - kEpochJulianDay);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

void WorkTable::startOrdinary(qint64 day)
{
    Segment segment;
    segment.day = day;
    segment.from = m_offsets.toUtc(day * kDayMs, ZoneOffsets::Edge::Start);
    segment.offset = day * kDayMs - segment.from;
    segment.patternTotal = m_week.workedBefore(day * kDayMs);
    segment.patternDays = m_week.daysBefore(day);
    if (!m_segments.empty()) {
        segment.total = totalAt(segment.from);
        segment.days = m_runDays;
    }
    m_segments.push_back(segment);
}

void WorkTable::startRun(qint64 day)
{
    Segment segment;
    segment.day = day;
    segment.from = m_offsets.toUtc(day * kDayMs, ZoneOffsets::Edge::Start);
    segment.isOrdinary = false;
    segment.total = totalAt(segment.from);
    segment.days = workedDaysBefore(day);
    segment.firstStretch = m_stretches.size();
    segment.firstDay = m_daysBefore.size();
    m_runDays = segment.days;
    m_segments.push_back(segment);
}

void WorkTable::listDay(qint64 day, const QVector<DayInterval> &hours)
{
    const Segment &run = m_segments.back();
    const bool isFirst = m_stretches.size() == run.firstStretch;
    qint64 free = isFirst ? run.from : m_stretches.back().to;
    qint64 worked = isFirst ? run.total : m_stretches.back().total + free - m_stretches.back().from;
    m_daysBefore.push_back(m_runDays);
    bool isWorked = false;
    for (const DayInterval &interval : normalised(hours)) {
        const qint64 midnight = day * kDayMs;
        const qint64 start = std::max(free, m_offsets.toUtc(midnight + interval.start * kMinuteMs, ZoneOffsets::Edge::Start));
        const qint64 end = m_offsets.toUtc(midnight + interval.end * kMinuteMs, ZoneOffsets::Edge::End);
        if (start >= end)
            continue;
        m_stretches.push_back({start, end, worked});
        worked += end - start;
        free = end;
        isWorked = true;
    }
    m_runDays += isWorked ? 1 : 0;
}

qint64 WorkTable::totalAt(qint64 utcMs) const
{
    auto segment = std::upper_bound(m_segments.begin(), m_segments.end(), utcMs,
                                    [](qint64 at, const Segment &each) { return at < each.from; });
    if (segment != m_segments.begin())
        --segment;
    if (segment->isOrdinary)
        return segment->total + m_week.workedBefore(utcMs + segment->offset) - segment->patternTotal;
    const auto first = m_stretches.begin() + qsizetype(segment->firstStretch);
    const auto next = std::upper_bound(first, m_stretches.end(), utcMs,
                                       [](qint64 at, const Stretch &each) { return at < each.from; });
    if (next == first)
        return segment->total;
    const Stretch &last = *std::prev(next);
    return last.total + std::min(utcMs, last.to) - last.from;
}

std::optional<WorkTable::Stretch> WorkTable::stretchEndingAt(qint64 total) const
{
    auto segment = std::lower_bound(m_segments.begin(), m_segments.end(), total,
                                    [](const Segment &each, qint64 value) { return each.total < value; });
    if (segment != m_segments.begin())
        --segment;
    if (segment->isOrdinary)
        return ordinaryStretchEndingAt(*segment, total);
    const auto first = m_stretches.begin() + qsizetype(segment->firstStretch);
    const auto next = std::lower_bound(first, m_stretches.end(), total,
                                       [](const Stretch &each, qint64 value) { return each.total < value; });
    return *std::prev(next);
}

std::optional<WorkTable::Stretch> WorkTable::ordinaryStretchEndingAt(const Segment &segment, qint64 total) const
{
    const qint64 perWeek = m_week.totalMs();
    const qint64 worked = total - segment.total + segment.patternTotal;
    if (perWeek == 0 || std::abs(worked / perWeek) > kMostWeeks)
        return std::nullopt;
    const WeekPattern::Stretch local = m_week.stretchEndingAt(worked);
    const qint64 before = m_week.workedBefore(local.from);
    return Stretch{local.from - segment.offset, local.to - segment.offset, total - (worked - before)};
}

std::optional<qint64> WorkTable::earliestAt(qint64 total) const
{
    const auto stretch = stretchEndingAt(total);
    if (!stretch)
        return std::nullopt;
    return stretch->from + total - stretch->total;
}

std::optional<qint64> WorkTable::latestAt(qint64 total) const
{
    const auto stretch = stretchAfter(total);
    if (!stretch)
        return std::nullopt;
    return stretch->from + total - stretch->total;
}

qint64 WorkTable::workedDaysBefore(qint64 day) const
{
    auto segment = std::upper_bound(m_segments.begin(), m_segments.end(), day,
                                    [](qint64 value, const Segment &each) { return value < each.day; });
    if (segment != m_segments.begin())
        --segment;
    if (segment->isOrdinary)
        return segment->days + m_week.daysBefore(day) - segment->patternDays;
    return m_daysBefore[segment->firstDay + size_t(day - segment->day)];
}

}
