#include "domain/escalation/explain/counting.h"

#include "domain/time/weekpattern.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int kEveryInterval = 100'000; // more than a century of split days
constexpr int kAcknowledgeShare = 25;   // of the response time

qint64 askedMsOf(const Duration &duration, int percent, const WorkingTime &calendar)
{
    return duration.toMinutes(calendar.calendar().nominalDayMinutes) * kMinuteMs * percent / 100;
}

// What is left of [from, to) without the pauses. One without an end begins after whatever can be counted.
QVector<WorkedInterval> without(const std::vector<Clocks::Stop> &pauses, const WorkedInterval &whole)
{
    QVector<WorkedInterval> left;
    base::Instant at = whole.from;
    for (const Clocks::Stop &pause : pauses) {
        if (pause.from >= whole.to)
            break;
        if (pause.to <= at)
            continue;
        if (pause.from > at)
            left.append({at, pause.from});
        if (!pause.to.isValid())
            return left;
        at = std::max(at, pause.to);
    }
    if (at < whole.to)
        left.append({at, whole.to});
    return left;
}

}

qint64 CountedStretch::workedMs() const
{
    qint64 sum = 0;
    for (const WorkedInterval &interval : worked)
        sum += interval.to.ms() - interval.from.ms();
    return sum;
}

Counting::Hours Counting::ofLevel(int level) const
{
    return {&m_situation.clocks().calendarOf(level), {}};
}

Counting::Hours Counting::ofPerson(PersonId person) const
{
    return {&m_situation.context().calendarOf(person), person};
}

Counting::Hours Counting::ofRunningAsk() const
{
    const RunningAsk &running = m_situation.running();
    if (m_situation.level() == 0 && running.ask && !running.ask->with.isEmpty())
        return ofPerson(running.ask->with.first());
    return ofLevel(m_situation.level());
}

CountedStretch Counting::stretch(CountStep step, int level, base::Instant from, base::Instant to, Hours hours) const
{
    CountedStretch counted;
    counted.step = step;
    counted.level = level;
    counted.from = from;
    counted.to = to;
    counted.whose = hours.whose;
    counted.calendar = hours.calendar->calendar().name;
    counted.zone = hours.calendar->calendar().zone;
    return counted;
}

void Counting::ask(CountedStretch &stretch, const Duration &duration, int percent, Hours hours) const
{
    stretch.asked = duration;
    stretch.percent = percent;
    stretch.askedMs = askedMsOf(duration, percent, *hours.calendar);
    if (stretch.to.isValid())
        listHours(stretch, hours);
}

// A share is at least one working hour: the later of the two moments was the due one.
void Counting::askShare(CountedStretch &stretch, const Duration &whole, int percent, Hours hours) const
{
    const base::Instant least = m_situation.clocks().after(stretch.from, Duration::hours(1), *hours.calendar);
    ask(stretch, whole, std::clamp(percent, 0, 1000), hours);
    if (stretch.to != least || stretch.workedMs() == stretch.askedMs)
        return;
    stretch.isLeast = true;
    ask(stretch, Duration::hours(1), 100, hours);
}

void Counting::listHours(CountedStretch &stretch, Hours hours) const
{
    const auto &pauses = m_situation.clocks().pauses();
    const QVector<WorkedInterval> days = stretch.asked.elapsed
                                             ? QVector<WorkedInterval>{{stretch.from, stretch.to}}
                                             : hours.calendar->intervals(stretch.from, stretch.to, kEveryInterval);
    stretch.worked.clear();
    for (const WorkedInterval &day : days)
        stretch.worked += without(pauses, day);
    stretch.pauses.clear();
    for (const Clocks::Stop &pause : pauses)
        if (pause.from < stretch.to && pause.to > stretch.from)
            stretch.pauses.append({pause.from, pause.to, pause.reason});
}

CountedStretch Counting::respond(base::Instant from, int level, Hours hours) const
{
    const Clocks &clocks = m_situation.clocks();
    CountedStretch counted = stretch(CountStep::Respond, level, from, clocks.respondBy(from, level, *hours.calendar), hours);
    ask(counted, clocks.respond(level), 100, hours);
    return counted;
}

CountedStretch Counting::acknowledge(base::Instant from, int level, Hours hours) const
{
    const Clocks &clocks = m_situation.clocks();
    const base::Instant due = clocks.acknowledgeBy(from, level, *hours.calendar);
    CountedStretch counted = stretch(CountStep::Acknowledge, level, from, due, hours);
    const auto &stated = m_situation.path().level(level).acknowledge[size_t(m_situation.severity())];
    if (stated)
        ask(counted, *stated, 100, hours);
    else
        askShare(counted, clocks.respond(level), kAcknowledgeShare, hours);
    return counted;
}

CountedStretch Counting::grace(base::Instant from, int level, Hours hours) const
{
    const Clocks &clocks = m_situation.clocks();
    CountedStretch counted = stretch(CountStep::Grace, level, from, clocks.graceEnd(from, level, *hours.calendar), hours);
    askShare(counted, clocks.respond(level), m_situation.policy().gracePercent, hours);
    return counted;
}

CountedStretch Counting::headsUp(base::Instant from, Hours hours) const
{
    const Duration &window = m_situation.policy().headsUp;
    CountedStretch counted = stretch(CountStep::HeadsUp, m_situation.level(), from,
                                     m_situation.clocks().after(from, window, *hours.calendar), hours);
    ask(counted, window, 100, hours);
    return counted;
}

CountedStretch Counting::reserve(base::Instant until, int level) const
{
    const Hours hours = ofLevel(level);
    const Duration asked = m_situation.clocks().respond(level);
    CountedStretch counted = stretch(CountStep::Reserve, level, hours.calendar->subtract(until, asked), until, hours);
    ask(counted, asked, 100, hours);
    counted.worked = asked.elapsed ? QVector<WorkedInterval>{{counted.from, until}}
                                   : hours.calendar->intervals(counted.from, until, kEveryInterval);
    counted.pauses.clear();
    return counted;
}

CountedStretch Counting::extension(base::Instant start, base::Instant moment, Hours hours) const
{
    const Clocks &clocks = m_situation.clocks();
    CountedStretch counted = stretch(CountStep::Paused, m_situation.level(), moment,
                                     clocks.extended(start, moment, *hours.calendar), hours);
    QVector<TakenOut> before;
    qint64 lost = 0;
    for (const Clocks::Stop &pause : clocks.pauses()) {
        if (pause.from >= moment || pause.to <= start)
            continue;
        lost += hours.calendar->betweenMs(std::max(start, pause.from), std::min(pause.to, moment));
        before.append({pause.from, pause.to, pause.reason});
    }
    counted.asked = Duration::minutes(lost / kMinuteMs);
    counted.askedMs = lost;
    if (counted.to.isValid())
        listHours(counted, hours);
    before.removeIf([&](const TakenOut &each) { return each.to > moment; }); // those are listed already
    counted.pauses = before + counted.pauses;
    return counted;
}

}
