#pragma once

#include "domain/escalation/advice.h"

#include <vector>

namespace domain {

// The three clocks of one issue on one path: response, acknowledge and grace times of a level, with pauses taken out.
// "None" as a result means: never, while a pause has no end or the calendar has no hours.
class Clocks
{
public:
    Clocks(const Issue &issue, const EscalationPath &path, const EngineContext &context, Severity severity);

    struct Stop {
        base::Instant from;
        base::Instant to; // none: no end
        QString reason;
    };

    // The calendar of the level's primary on our side.
    const WorkingTime &calendarOf(int level) const;
    // The level's response time; one working day where the matrix states none.
    Duration respond(int level) const;
    base::Instant respondBy(base::Instant contact, int level, const WorkingTime &calendar) const;
    base::Instant acknowledgeBy(base::Instant contact, int level, const WorkingTime &calendar) const;
    base::Instant graceEnd(base::Instant reminder, int level, const WorkingTime &calendar) const;
    base::Instant after(base::Instant start, const Duration &duration, const WorkingTime &calendar) const;
    // A fixed moment, later by the working time that pauses took between start and it.
    base::Instant extended(base::Instant start, base::Instant moment, const WorkingTime &calendar) const;

    const std::vector<Stop> &pauses() const { return m_pauses; }
    const Stop *pauseAt(base::Instant now) const;

private:
    struct Span {
        qint64 ms = 0;
        bool isElapsed = false;
    };
    static Span spanOf(const Duration &duration, const WorkingTime &calendar);
    base::Instant advanced(base::Instant start, Span span, const WorkingTime &calendar) const;
    base::Instant advancedByShare(base::Instant start, Span whole, int percent, const WorkingTime &calendar) const;

    const EscalationPath &m_path;
    const EngineContext &m_context;
    size_t m_column;
    int m_gracePercent;
    std::vector<Stop> m_pauses; // merged, in order
};

}
