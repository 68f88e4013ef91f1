#pragma once

#include "base/result.h"
#include "domain/project/project.h"

#include <QVector>

namespace storage {

class Database;

// Projects and their number counters. update() never lowers a counter.
class ProjectRepository
{
public:
    explicit ProjectRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Project> find(domain::ProjectId id) const; // NotFound
    [[nodiscard]] base::Result<domain::Project> findByKey(const QString &key) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::Project>> all() const;                // by name
    // Takes `count` numbers at once: the first of them. Counters are outside of row version and history.
    [[nodiscard]] base::Result<qint64> takeIssueNumbers(domain::ProjectId id, qint64 count = 1);
    [[nodiscard]] base::Result<qint64> takeRiskNumbers(domain::ProjectId id, qint64 count = 1);
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Project &project);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Project &project);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::ProjectId id);

private:
    Database &m_database;
};

}
