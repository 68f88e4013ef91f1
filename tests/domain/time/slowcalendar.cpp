#include "slowcalendar.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 kSlowMinuteMs = 60'000;
constexpr qint64 kSlowDayMs = 86'400'000;

}

SlowCalendar::SlowCalendar(const domain::WorkingCalendar &calendar, QDate first, QDate last) : m_zone(calendar.zone)
{
    std::vector<Stretch> raw;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const auto exception = calendar.exceptions.constFind(day);
        const auto &hours = exception != calendar.exceptions.constEnd() ? exception->hours : calendar.week[size_t(day.dayOfWeek() - 1)];
        for (const domain::DayInterval &interval : hours) {
            const Stretch stretch{toUtc(day, interval.start, true), toUtc(day, interval.end, false)};
            if (stretch.from < stretch.to)
                raw.push_back(stretch);
        }
    }
    std::sort(raw.begin(), raw.end(), [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    for (const Stretch &stretch : raw) {
        if (!m_stretches.empty() && stretch.from <= m_stretches.back().to)
            m_stretches.back().to = std::max(m_stretches.back().to, stretch.to);
        else
            m_stretches.push_back(stretch);
    }
}

bool SlowCalendar::readsAs(qint64 utcMs, qint64 localMs) const
{
    return utcMs + m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * 1000LL == localMs;
}

qint64 SlowCalendar::toUtc(QDate day, int minute, bool isStart) const
{
    const qint64 local = day.toJulianDay() * kSlowDayMs - QDate(1970, 1, 1).toJulianDay() * kSlowDayMs + minute * kSlowMinuteMs;
    const qint64 guess = local - m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(local, Qt::UTC)) * 1000LL;
    std::optional<qint64> found;
    for (const qint64 near : {-120, -60, -30, 0, 30, 60, 120}) {
        const qint64 utc = guess + near * kSlowMinuteMs;
        if (readsAs(utc, local) && (!found || !isStart))
            found = utc;
    }
    if (found)
        return *found;
    // In a gap: the first minute that reads later than the local time wanted.
    qint64 utc = guess - 180 * kSlowMinuteMs;
    while (utc + m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)) * 1000LL < local)
        utc += kSlowMinuteMs;
    return utc;
}

qint64 SlowCalendar::between(qint64 a, qint64 b) const
{
    if (b < a)
        return -between(b, a);
    qint64 worked = 0;
    for (const Stretch &stretch : m_stretches)
        worked += std::max<qint64>(0, std::min(b, stretch.to) - std::max(a, stretch.from));
    return worked;
}

std::optional<qint64> SlowCalendar::add(qint64 t, qint64 ms) const
{
    if (ms == 0)
        return t;
    for (const Stretch &stretch : m_stretches) {
        const qint64 from = std::max(t, stretch.from);
        if (from >= stretch.to)
            continue;
        if (stretch.to - from >= ms)
            return from + ms;
        ms -= stretch.to - from;
    }
    return std::nullopt;
}

std::optional<qint64> SlowCalendar::subtract(qint64 u, qint64 ms) const
{
    if (ms == 0)
        return u;
    for (auto stretch = m_stretches.rbegin(); stretch != m_stretches.rend(); ++stretch) {
        const qint64 to = std::min(u, stretch->to);
        if (to <= stretch->from)
            continue;
        if (to - stretch->from >= ms)
            return to - ms;
        ms -= to - stretch->from;
    }
    return std::nullopt;
}
