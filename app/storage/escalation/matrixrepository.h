#pragma once

#include "base/result.h"
#include "domain/escalation/matrix.h"

#include <QVector>

namespace storage {

class Database;

// Versions of the escalation and severity matrices, with their paths, levels and people.
class MatrixRepository
{
public:
    explicit MatrixRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Matrix> find(domain::MatrixId id) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::Matrix>> versions(domain::ProjectId project) const; // newest first
    [[nodiscard]] base::Result<domain::Matrix> published(domain::ProjectId project) const; // the newest published; NotFound
    [[nodiscard]] base::Result<domain::Matrix> draft(domain::ProjectId project) const;     // the unpublished one; NotFound
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Matrix &matrix);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Matrix &matrix);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::MatrixId id);

private:
    Database &m_database;
};

}
