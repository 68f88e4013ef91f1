#pragma once

#include "base/result.h"
#include "domain/escalation/criterion.h"

#include <QVector>

namespace storage {

class Database;

// The projects' own rules with their terms.
class CriterionRepository
{
public:
    explicit CriterionRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Criterion> find(domain::CriterionId id) const; // NotFound
    // In the order they were made; of all projects for an invalid id.
    [[nodiscard]] base::Result<QVector<domain::Criterion>> all(domain::ProjectId project) const;
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Criterion &criterion);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Criterion &criterion);
    // NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::CriterionId id);

private:
    Database &m_database;
};

}
