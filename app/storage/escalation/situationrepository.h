#pragma once

#include "base/result.h"
#include "domain/escalation/catalogue/listedsituation.h"

#include <QVector>

namespace storage {

class Database;

// The catalogues of situations of the projects.
class SituationRepository
{
public:
    explicit SituationRepository(Database &database) : m_database(database) { }

    [[nodiscard]] base::Result<domain::ListedSituation> find(domain::SituationId id) const; // NotFound
    // By rank; of all projects, in the order they were made, for an invalid id.
    [[nodiscard]] base::Result<QVector<domain::ListedSituation>> all(domain::ProjectId project) const;
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::ListedSituation &situation);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::ListedSituation &situation);
    // NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::SituationId id);

private:
    Database &m_database;
};

}
