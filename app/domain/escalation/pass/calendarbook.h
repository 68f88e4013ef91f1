#pragma once

#include "domain/escalation/advice.h"

#include <vector>

namespace domain {

// The people of a context by number, as the pass needs them: whose calendar, whether they are there at the moment, and whom they
// report to.
class CalendarBook
{
public:
    // The context outlives it.
    CalendarBook(const EngineContext &context, base::Instant now);

    // Calendars by index; the project's is 0.
    int count() const { return int(m_calendars.size()); }
    const WorkingTime &calendar(int index) const { return *m_calendars[size_t(index)]; }
    int calendarOf(qint64 person) const;
    // Active, and in no absence at the moment.
    bool isHere(qint64 person) const;
    // As EngineContext::reportsTo().
    bool reportsTo(qint64 person, qint64 superior) const;

private:
    struct Known {
        qint64 superior = 0;
        quint16 calendar = 0;
        bool isHere = true;
    };
    static constexpr qint64 kMostPeople = 4'000'000;
    static constexpr int kLongestLine = 32; // of superiors; a longer one is left to the context
    int indexOf(const WorkingTime &calendar);
    Known &entry(qint64 person);
    const Known &known(qint64 person) const;

    const EngineContext &m_context;
    std::vector<const WorkingTime *> m_calendars;
    std::vector<Known> m_people;
};

}
