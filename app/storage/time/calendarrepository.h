#pragma once

#include "base/result.h"
#include "domain/time/workingcalendar.h"

#include <QVector>

namespace storage {

class Database;

// Working calendars with their hours and exceptions.
class CalendarRepository
{
public:
    explicit CalendarRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::WorkingCalendar> find(domain::CalendarId id) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::WorkingCalendar>> all() const; // by name
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::WorkingCalendar &workingCalendar);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::WorkingCalendar &workingCalendar);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::CalendarId id);

private:
    Database &m_database;
};

}
