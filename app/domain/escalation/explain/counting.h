#pragma once

#include "domain/escalation/engine/situation.h"
#include "domain/escalation/explain/explanation.h"

namespace domain {

// Makes the stretches that a due moment is counted in, as Clocks counts it, and lists their hours. The durations are read
// from the matrix, the ends from the clocks, so that a difference between the two shows.
class Counting
{
public:
    explicit Counting(const Situation &situation) : m_situation(situation) {}

    // The calendar, and the person whose it is when one person is asked; a level names nobody.
    struct Hours {
        const WorkingTime *calendar;
        PersonId whose;
    };
    Hours ofLevel(int level) const;
    Hours ofPerson(PersonId person) const;
    // Those that the running ask is counted on.
    Hours ofRunningAsk() const;

    CountedStretch respond(base::Instant from, int level, Hours hours) const;
    CountedStretch acknowledge(base::Instant from, int level, Hours hours) const;
    CountedStretch grace(base::Instant from, int level, Hours hours) const;
    CountedStretch headsUp(base::Instant from, Hours hours) const;
    // The response time of a level kept free before `until`; pauses play no part in it.
    CountedStretch reserve(base::Instant until, int level) const;
    // A fixed moment, moved on by the working time that pauses took between start and it.
    CountedStretch extension(base::Instant start, base::Instant moment, Hours hours) const;

private:
    CountedStretch stretch(CountStep step, int level, base::Instant from, base::Instant to, Hours hours) const;
    void ask(CountedStretch &stretch, const Duration &duration, int percent, Hours hours) const;
    void askShare(CountedStretch &stretch, const Duration &whole, int percent, Hours hours) const;
    void listHours(CountedStretch &stretch, Hours hours) const;

    const Situation &m_situation;
};

}
