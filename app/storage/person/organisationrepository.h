#pragma once

#include "base/result.h"
#include "domain/person/person.h"

#include <QVector>

namespace storage {

class Database;

// Organisations. A new name is carried into the search text of the issues that name the organisation.
class OrganisationRepository
{
public:
    explicit OrganisationRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Organisation> find(domain::OrganisationId id) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::Organisation>> all() const; // ours first, then by name
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Organisation &organisation);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Organisation &organisation);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::OrganisationId id);

private:
    Database &m_database;
};

}
