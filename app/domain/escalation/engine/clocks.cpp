#include "domain/escalation/engine/clocks.h"

#include <algorithm>

namespace domain {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr int kAcknowledgePercent = 25; // of the response time

std::vector<Clocks::Stop> mergedPauses(const QVector<Pause> &pauses)
{
    std::vector<Clocks::Stop> sorted;
    for (const Pause &pause : pauses)
        if (pause.from.isValid() && (!pause.to.isValid() || pause.from < pause.to))
            sorted.push_back({pause.from, pause.to, pause.reason});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    std::vector<Clocks::Stop> merged;
    for (const Clocks::Stop &stop : sorted) {
        if (merged.empty() || (merged.back().to.isValid() && merged.back().to < stop.from))
            merged.push_back(stop);
        else if (merged.back().to.isValid() && (!stop.to.isValid() || stop.to > merged.back().to))
            merged.back().to = stop.to;
    }
    return merged;
}

}

Clocks::Clocks(const Issue &issue, const EscalationPath &path, const EngineContext &context, Severity severity)
    : m_path(path), m_context(context), m_column(size_t(severity)), m_gracePercent(path.policy(severity).gracePercent),
      m_pauses(mergedPauses(issue.pauses))
{
}

const WorkingTime &Clocks::calendarOf(int level) const
{
    return m_context.calendarOf(m_path.level(level).ours.primary);
}

Duration Clocks::respond(int level) const
{
    if (level < 0 || level > m_path.topLevel())
        return Duration::days(1);
    const Duration stated = m_path.levels[level].respond[m_column];
    return stated.amount > 0 ? stated : Duration::days(1);
}

base::Instant Clocks::respondBy(base::Instant contact, int level, const WorkingTime &calendar) const
{
    return after(contact, respond(level), calendar);
}

base::Instant Clocks::acknowledgeBy(base::Instant contact, int level, const WorkingTime &calendar) const
{
    if (level >= 0 && level <= m_path.topLevel())
        if (const auto &stated = m_path.levels[level].acknowledge[m_column])
            return after(contact, *stated, calendar);
    return advancedByShare(contact, spanOf(respond(level), calendar), kAcknowledgePercent, calendar);
}

base::Instant Clocks::graceEnd(base::Instant reminder, int level, const WorkingTime &calendar) const
{
    return advancedByShare(reminder, spanOf(respond(level), calendar), m_gracePercent, calendar);
}

base::Instant Clocks::after(base::Instant start, const Duration &duration, const WorkingTime &calendar) const
{
    return advanced(start, spanOf(duration, calendar), calendar);
}

base::Instant Clocks::extended(base::Instant start, base::Instant moment, const WorkingTime &calendar) const
{
    if (!moment.isValid())
        return {};
    qint64 lost = 0;
    for (const Stop &pause : m_pauses)
        if (pause.from < moment && (!pause.to.isValid() || pause.to > start))
            lost += calendar.betweenMs(std::max(start, pause.from), pause.to.isValid() ? std::min(pause.to, moment) : moment);
    return lost > 0 ? advanced(moment, {lost, false}, calendar) : moment;
}

const Clocks::Stop *Clocks::pauseAt(base::Instant now) const
{
    for (const Stop &pause : m_pauses)
        if (pause.from <= now && (!pause.to.isValid() || now < pause.to))
            return &pause;
    return nullptr;
}

Clocks::Span Clocks::spanOf(const Duration &duration, const WorkingTime &calendar)
{
    return {duration.toMinutes(calendar.calendar().nominalDayMinutes) * 60'000, duration.elapsed};
}

base::Instant Clocks::advanced(base::Instant start, Span span, const WorkingTime &calendar) const
{
    const auto ahead = [&](base::Instant from, qint64 ms) { return span.isElapsed ? from.plusMs(ms) : calendar.addMs(from, ms); };
    if (!start.isValid())
        return {};
    base::Instant at = start;
    for (const Stop &pause : m_pauses) {
        if (pause.to.isValid() && pause.to <= at)
            continue;
        const base::Instant due = ahead(at, span.ms);
        const base::Instant stop = std::max(at, pause.from);
        if (!due.isValid() || due <= stop)
            return due;
        if (!pause.to.isValid())
            return {};
        span.ms -= span.isElapsed ? stop.ms() - at.ms() : calendar.betweenMs(at, stop);
        at = pause.to;
    }
    return ahead(at, span.ms);
}

base::Instant Clocks::advancedByShare(base::Instant start, Span whole, int percent, const WorkingTime &calendar) const
{
    const base::Instant share = advanced(start, {whole.ms * std::clamp(percent, 0, 1000) / 100, whole.isElapsed}, calendar);
    const base::Instant hour = advanced(start, {kHourMs, false}, calendar);
    return share.isValid() && hour.isValid() ? std::max(share, hour) : base::Instant();
}

}
