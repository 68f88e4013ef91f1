#pragma once

#include "base/result.h"
#include "domain/project/milestone.h"

#include <QVector>

namespace storage {

class Database;

// The milestones of the projects with their forecasts.
class MilestoneRepository
{
public:
    explicit MilestoneRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Milestone> find(domain::MilestoneId id) const; // NotFound
    // In the order they were made; of all projects for an invalid id.
    [[nodiscard]] base::Result<QVector<domain::Milestone>> all(domain::ProjectId project) const;
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Milestone &record);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Milestone &record);
    [[nodiscard]] base::Result<> remove(domain::MilestoneId id); // NotFound

private:
    Database &m_database;
};

}
