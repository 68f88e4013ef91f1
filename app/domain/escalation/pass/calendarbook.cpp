#include "domain/escalation/pass/calendarbook.h"

#include <algorithm>

namespace domain {

CalendarBook::CalendarBook(const EngineContext &context, base::Instant now) : m_context(context)
{
    m_calendars.push_back(&context.projectCalendar());
    for (const Person &person : context.people) {
        if (person.id.value() <= 0 || person.id.value() >= kMostPeople)
            continue;
        Known &known = entry(person.id.value());
        known.calendar = quint16(indexOf(context.calendarOf(person.id)));
        known.isHere = person.active;
        known.superior = person.reportsTo.value();
    }
    for (auto each = context.absences.keyBegin(); each != context.absences.keyEnd(); ++each)
        if (each->value() > 0 && each->value() < kMostPeople && context.isAbsent(*each, now))
            entry(each->value()).isHere = false;
}

int CalendarBook::indexOf(const WorkingTime &calendar)
{
    const auto found = std::find(m_calendars.begin(), m_calendars.end(), &calendar);
    const auto index = int(found - m_calendars.begin());
    if (found == m_calendars.end())
        m_calendars.push_back(&calendar);
    return index;
}

CalendarBook::Known &CalendarBook::entry(qint64 person)
{
    if (size_t(person) >= m_people.size())
        m_people.resize(size_t(person) + 1);
    return m_people[size_t(person)];
}

const CalendarBook::Known &CalendarBook::known(qint64 person) const
{
    static const Known nobody;
    return size_t(person) < m_people.size() ? m_people[size_t(person)] : nobody;
}

int CalendarBook::calendarOf(qint64 person) const
{
    return known(person).calendar;
}

bool CalendarBook::isHere(qint64 person) const
{
    return person > 0 && person < kMostPeople && known(person).isHere;
}

bool CalendarBook::reportsTo(qint64 person, qint64 superior) const
{
    qint64 each = person;
    for (int step = 0; step < kLongestLine && each < kMostPeople; ++step) {
        each = known(each).superior;
        if (each == 0 || each == superior)
            return each != 0;
    }
    return m_context.reportsTo(PersonId(person), PersonId(superior));
}

}
