#pragma once

#include "base/result.h"
#include "domain/person/person.h"

#include <QVector>

namespace storage {

class Database;

// People. reportsTo is checked at the commit, so that people may come in any order.
class PersonRepository
{
public:
    explicit PersonRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Person> find(domain::PersonId id) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::Person>> all() const; // by name
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Person &person);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Person &person);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::PersonId id);

private:
    Database &m_database;
};

}
