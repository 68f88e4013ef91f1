#include "escalation/reference/minutecalendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace {

constexpr qint64 kMinutesOfDay = 1440;
constexpr qint64 kFarthestOffset = 16 * 60;
constexpr qint64 kMinuteMs = 60'000;

qint64 minutesOf(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day) * kMinutesOfDay;
}

}

MinuteCalendar::MinuteCalendar(const domain::WorkingCalendar &calendar, QDate first)
    : m_first(minutesOf(first)), m_last(m_first + kDays * kMinutesOfDay), m_nominalDay(calendar.nominalDayMinutes),
      m_isWorked(size_t(kDays * kMinutesOfDay), char(0))
{
    const QTimeZone zone(calendar.zone);
    for (qint64 minute = m_first; minute < m_last; minute += 15)
        m_offsets.push_back(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(minute * 60'000, Qt::UTC)) / 60);
    for (QDate day = first.addDays(1); day < first.addDays(kDays - 2); day = day.addDays(1)) {
        const auto exception = calendar.exceptions.constFind(day);
        const auto &hours = exception != calendar.exceptions.constEnd() ? exception->hours : calendar.week[size_t(day.dayOfWeek() - 1)];
        for (const domain::DayInterval &interval : hours)
            mark(minutesOf(day) + interval.start, minutesOf(day) + interval.end);
    }
}

// The start is the first minute that reads so, the end the last one; what no minute reads is the first that reads later.
void MinuteCalendar::mark(qint64 localStart, qint64 localEnd)
{
    std::optional<qint64> start;
    std::optional<qint64> end;
    std::optional<qint64> afterStart;
    std::optional<qint64> afterEnd;
    const qint64 from = std::max(m_first, localStart - kFarthestOffset);
    const qint64 to = std::min(m_last, localEnd + kFarthestOffset);
    for (qint64 minute = from; minute < to; ++minute) {
        const qint64 local = localOf(minute);
        if (local == localStart && !start)
            start = minute;
        if (local == localEnd)
            end = minute;
        if (local > localStart && !afterStart)
            afterStart = minute;
        if (local > localEnd && !afterEnd)
            afterEnd = minute;
    }
    const qint64 first = start ? *start : afterStart.value_or(m_last);
    const qint64 last = end ? *end : afterEnd.value_or(m_first);
    for (qint64 minute = first; minute < last; ++minute)
        m_isWorked[size_t(minute - m_first)] = 1;
}

std::optional<qint64> MinuteCalendar::add(qint64 from, qint64 ms, bool isElapsed, const std::vector<Pause> &pauses) const
{
    if (ms == 0)
        return from;
    for (qint64 minute = from / kMinuteMs; minute >= m_first && minute < m_last - 3 * kMinutesOfDay; ++minute) {
        const qint64 begin = std::max(from, minute * kMinuteMs);
        const bool isPaused = std::any_of(pauses.begin(), pauses.end(), [&](const Pause &each) { return each.from <= begin && begin < each.to; });
        if (isPaused || !(isElapsed || m_isWorked[size_t(minute - m_first)]))
            continue;
        const qint64 there = (minute + 1) * kMinuteMs - begin;
        if (ms <= there)
            return begin + ms;
        ms -= there;
    }
    return std::nullopt;
}

std::optional<qint64> MinuteCalendar::subtract(qint64 until, qint64 ms) const
{
    if (ms == 0)
        return until;
    for (qint64 minute = (until - 1) / kMinuteMs; minute >= m_first + 2 * kMinutesOfDay && minute < m_last - 3 * kMinutesOfDay; --minute) {
        if (!m_isWorked[size_t(minute - m_first)])
            continue;
        const qint64 end = std::min(until, (minute + 1) * kMinuteMs);
        const qint64 there = end - minute * kMinuteMs;
        if (ms <= there)
            return end - ms;
        ms -= there;
    }
    return std::nullopt;
}

std::optional<qint64> MinuteCalendar::between(qint64 from, qint64 until) const
{
    if (from / kMinuteMs < m_first || until / kMinuteMs >= m_last)
        return std::nullopt;
    qint64 worked = 0;
    for (qint64 minute = from / kMinuteMs; minute * kMinuteMs < until; ++minute)
        if (m_isWorked[size_t(minute - m_first)])
            worked += std::min(until, (minute + 1) * kMinuteMs) - std::max(from, minute * kMinuteMs);
    return worked;
}
