#pragma once

#include "base/result.h"
#include "domain/person/person.h"

#include <QVector>

namespace storage {

class Database;

// When people are away.
class AbsenceRepository
{
public:
    explicit AbsenceRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Absence> find(domain::AbsenceId id) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::Absence>> all() const;                     // by person, then time
    [[nodiscard]] base::Result<QVector<domain::Absence>> of(domain::PersonId person) const; // by time
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Absence &absence);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Absence &absence);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::AbsenceId id);

private:
    Database &m_database;
};

}
