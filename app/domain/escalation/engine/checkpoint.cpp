#include "domain/escalation/engine/checkpoint.h"

#include "domain/time/moments.h"

#include <functional>

namespace domain {

namespace {

// Keeps the earliest of the moments offered that lie ahead.
class Earliest
{
public:
    explicit Earliest(base::Instant now) : m_now(now) {}
    void offer(base::Instant moment)
    {
        if (moment.isValid() && moment > m_now)
            m_first = earlierOf(m_first, moment);
    }
    base::Instant first() const { return m_first; }

private:
    base::Instant m_now;
    base::Instant m_first;
};

void offerClocks(const Situation &s, Earliest &earliest)
{
    if (s.running().isOpen()) {
        if (s.isAwaitingAcknowledgement())
            earliest.offer(s.acknowledgeBy());
        earliest.offer(s.respondBy());
        earliest.offer(s.waitingEnds());
    }
    if (s.reading().headsUp())
        earliest.offer(s.headsUpEnd());
    for (int level = s.level() + 1; level <= s.path().topLevel() + 1; ++level)
        earliest.offer(s.latest(level));
    if (s.isEveryday())
        earliest.offer(s.latest(1));
    for (const Clocks::Stop &pause : s.clocks().pauses()) {
        earliest.offer(pause.from);
        earliest.offer(pause.to);
    }
    for (const Contact *entry : s.reading().announcements())
        earliest.offer(entry->announcedFor);
}

using AskAt = std::function<Recipients::Ask(base::Instant)>;

// A person who is away becomes reachable when the respond-by of an ask made then reaches the return. Respond-by only grows
// with the moment of asking, so the first such moment is found by halving.
base::Instant returnWithin(const Recipients &recipients, PersonId person, const AskAt &askAt, base::Instant now)
{
    const auto end = recipients.awayThrough(person, askAt(now));
    if (!end || !end->isValid())
        return {};
    qint64 away = now.ms();
    qint64 back = end->ms();
    while (back - away > 1) {
        const qint64 middle = away + (back - away) / 2;
        const base::Instant at(middle);
        (recipients.awayThrough(person, askAt(at)) ? away : back) = middle;
    }
    return base::Instant(back);
}

void offerAbsences(const Situation &s, PersonId person, const AskAt &askAt, Earliest &earliest)
{
    const auto found = s.context().absences.constFind(person);
    if (found == s.context().absences.constEnd())
        return;
    for (const Absence &absence : *found)
        earliest.offer(absence.from);
    earliest.offer(returnWithin(s.recipients(), person, askAt, s.now()));
}

void offerSide(const Situation &s, const LevelSide &side, const AskAt &askAt, Earliest &earliest)
{
    offerAbsences(s, side.primary, askAt, earliest);
    for (const PersonId deputy : side.deputies)
        offerAbsences(s, deputy, askAt, earliest);
}

void offerReachability(const Situation &s, Earliest &earliest)
{
    if (s.context().absences.isEmpty())
        return;
    for (int level = s.level(); level <= s.path().topLevel(); ++level) {
        const AskAt ask = [&s, level](base::Instant at) { return s.askOf(level, at); };
        offerSide(s, s.path().levels[level].ours, ask, earliest);
        offerSide(s, s.path().levels[level].theirs, ask, earliest);
    }
    const Level &here = s.path().level(s.level());
    for (const AskAt &ask : {AskAt([&s](base::Instant at) { return s.reminderAsk(at); }),
                             AskAt([&s](base::Instant at) { return s.headsUpAsk(at); })}) {
        offerSide(s, here.ours, ask, earliest);
        offerSide(s, here.theirs, ask, earliest);
        for (const PersonId person : s.lastAsked())
            offerAbsences(s, person, ask, earliest);
    }
    offerAbsences(s, s.issue().owner, [&s](base::Instant at) { return s.askOf(0, at); }, earliest);
}

}

base::Instant checkpointOf(const Situation &situation)
{
    Earliest earliest(situation.now());
    earliest.offer(situation.reading().nextEntry());
    if (situation.isResolved() || !situation.issue().isOpen())
        return earliest.first();
    offerClocks(situation, earliest);
    earliest.offer(situation.standing().nextChange());
    offerReachability(situation, earliest);
    return earliest.first();
}

}
