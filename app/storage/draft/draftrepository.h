#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"

#include <QVector>

namespace storage {

class Database;

// Mails being written, with their recipients.
class DraftRepository
{
public:
    explicit DraftRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Draft> find(domain::DraftId id) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::Draft>> all(domain::ProjectId project) const; // invalid id: all; newest first
    [[nodiscard]] base::Result<QVector<domain::Draft>> of(domain::IssueId issue) const;      // newest first
    [[nodiscard]] base::Result<qint64> openCount(domain::ProjectId project) const; // invalid id: all
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Draft &draft);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Draft &draft);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::DraftId id);

private:
    Database &m_database;
};

}
