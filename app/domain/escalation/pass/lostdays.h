#pragma once

#include "domain/time/workingcalendar.h"

#include <vector>

namespace domain {

// Full working days from any moment of the last two years to the day before one moment: the days whose work began later. Each is
// one look into a table, where delayFigures() counts in the calendar.
class LostDays
{
public:
    LostDays(const WorkingTime &calendar, base::Instant asOf);

    // Whether the table reaches back to this moment.
    bool knows(qint64 fromMs) const { return fromMs >= m_first; }
    // For a moment that it knows.
    int since(qint64 fromMs) const;
    // All that it knows, the latest first: moments in (after, upTo] have lost the same number of days.
    struct Stretch {
        qint64 after = 0;
        qint64 upTo = 0;
        int days = 0;
    };
    std::vector<Stretch> stretches() const;

private:
    void list(const WorkingTime &calendar, base::Instant asOf);

    qint64 m_first = 0;               // from here on it is whole
    std::vector<qint64> m_begins;     // when the work of each day began, the latest first
    std::vector<int> m_laterThan;     // how many began after the end of each 24 hours from m_first on
};

}
