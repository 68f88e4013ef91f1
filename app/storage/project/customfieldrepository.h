#pragma once

#include "base/result.h"
#include "domain/project/customfield.h"

#include <QVector>

namespace storage {

class Database;

// The fields that projects added to their entries.
class CustomFieldRepository
{
public:
    explicit CustomFieldRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::CustomField> find(domain::CustomFieldId id) const; // NotFound
    // In the order they were made; of all projects for an invalid id.
    [[nodiscard]] base::Result<QVector<domain::CustomField>> all(domain::ProjectId project) const;
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::CustomField &record);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::CustomField &record);
    [[nodiscard]] base::Result<> remove(domain::CustomFieldId id); // NotFound

private:
    Database &m_database;
};

}
