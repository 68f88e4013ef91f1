#include "domain/escalation/advice.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int kDeepestReportingLine = 64; // a cycle must not hang

const WorkingTime &officeTime()
{
    static const WorkingTime office(WorkingCalendar::officeHours("UTC"));
    return office;
}

}

const WorkingTime &EngineContext::calendarOf(PersonId person) const
{
    const auto known = people.constFind(person);
    if (known == people.constEnd())
        return projectCalendar();
    if (const auto own = calendars.constFind(known->calendar); own != calendars.constEnd() && *own)
        return **own;
    return calendarOf(known->organisation);
}

const WorkingTime &EngineContext::calendarOf(OrganisationId organisation) const
{
    const auto known = organisations.constFind(organisation);
    if (known == organisations.constEnd())
        return projectCalendar();
    const auto theirs = calendars.constFind(known->calendar);
    return theirs != calendars.constEnd() && *theirs ? **theirs : projectCalendar();
}

const WorkingTime &EngineContext::projectCalendar() const
{
    const auto found = calendars.constFind(project.calendar);
    return found != calendars.constEnd() && *found ? **found : officeTime();
}

bool EngineContext::isAbsent(PersonId person, base::Instant at) const
{
    const auto found = absences.constFind(person);
    return found != absences.constEnd() && std::any_of(found->begin(), found->end(), [&](const Absence &absence) {
               return absence.from <= at && (!absence.to.isValid() || at < absence.to);
           });
}

bool EngineContext::isOurs(PersonId person) const
{
    const OrganisationId organisation = people.value(person).organisation;
    return !organisation.isValid() || organisations.value(organisation).isOurs;
}

bool EngineContext::reportsTo(PersonId person, PersonId superior) const
{
    if (!superior.isValid())
        return false;
    for (int step = 0; step < kDeepestReportingLine; ++step) {
        const auto known = people.constFind(person);
        if (known == people.constEnd() || !known->reportsTo.isValid())
            return false;
        person = known->reportsTo;
        if (person == superior)
            return true;
    }
    return false;
}

PersonId EngineContext::superior(PersonId person, int steps) const
{
    for (int step = 0; step < std::min(steps, kDeepestReportingLine) && person.isValid(); ++step)
        person = people.value(person).reportsTo;
    return person;
}

}
