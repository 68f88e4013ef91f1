#pragma once

#include "domain/time/workingcalendar.h"
#include "services/calendar/holidaycatalogue.h"
#include "services/calendar/icssource.h"

#include <QHash>

namespace services {

class Workspace;

// Working calendars as a whole: made, chosen, filled with public holidays and with days off from .ics files. Single edits of a
// calendar are ProjectService::save.
class CalendarService
{
public:
    explicit CalendarService(Workspace &workspace) : m_workspace(workspace) {}

    // By name, case folded. NotFound; Invalid ("ambiguous") when two are called so.
    [[nodiscard]] base::Result<domain::WorkingCalendar> findByName(const QString &name) const;
    // Office hours in the zone of `like`. Invalid when the name is taken or empty.
    [[nodiscard]] base::Result<domain::WorkingCalendar> create(const QString &name, const domain::WorkingCalendar &like);
    // Invalid while a project, an organisation or a person works by it.
    [[nodiscard]] base::Result<> remove(domain::CalendarId id);

    // Whose public holidays the calendar keeps ("DE-HH"); empty: nobody's.
    [[nodiscard]] base::Result<QString> place(domain::CalendarId id) const;
    // The holidays of this place in these years become closed days, those of the place before go, as one act. A day with hours
    // of its own stays; in a year that has holidays of this place already, days that were taken out stay out. An empty place:
    // no public holidays. At most 100 years: Invalid ("years").
    [[nodiscard]] base::Result<domain::WorkingCalendar> setHolidays(domain::CalendarId id, const QString &place, int firstYear,
                                                                    int lastYear);
    // The whole-day events of an .ics file become closed days, as one act; importing the same file again changes nothing.
    [[nodiscard]] base::Result<DaysImport> importDays(domain::CalendarId id, const QString &path);
    // The closed days as an .ics file.
    [[nodiscard]] base::Result<> exportDays(domain::CalendarId id, const QString &path) const;

private:
    Workspace &m_workspace;
};

}
