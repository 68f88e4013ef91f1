#pragma once

#include "base/result.h"
#include "domain/risk/risk.h"

#include <QVector>

namespace storage {

class Database;

// The risk register with the links to issues.
class RiskRepository
{
public:
    explicit RiskRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Risk> find(domain::RiskId id) const; // NotFound
    [[nodiscard]] base::Result<domain::Risk> findByKey(domain::ProjectId project, const QString &key) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::Risk>> all(domain::ProjectId project) const; // invalid id: all projects; by key
    [[nodiscard]] base::Result<QVector<domain::Risk>> of(domain::IssueId issue) const;      // linked to this issue
    [[nodiscard]] base::Result<QVector<domain::Risk>> linked(domain::ProjectId project) const; // to any issue
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Risk &risk);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Risk &risk);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::RiskId id);

private:
    Database &m_database;
};

}
