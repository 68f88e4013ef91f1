#pragma once

#include "base/result.h"
#include "domain/risk/risk.h"

namespace storage {

class Database;

// The probability × impact table of each project; one a project, so the project's id is its id.
class RiskMatrixRepository
{
public:
    explicit RiskMatrixRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::RiskMatrix> find(domain::ProjectId project) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::RiskMatrix>> all() const;                  // by project
    [[nodiscard]] base::Result<> insert(domain::RiskMatrix &matrix);                      // row version becomes 1
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::RiskMatrix &matrix);
    [[nodiscard]] base::Result<> remove(domain::ProjectId project);

private:
    Database &m_database;
};

}
