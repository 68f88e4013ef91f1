#pragma once

#include "base/result.h"
#include "storage/issue/issuestate.h"

#include <QVector>

namespace storage {

class Database;

// The cached advice of the list. Each issue has a row from its insertion on (severity as overridden, else S3).
class IssueStateRepository
{
public:
    explicit IssueStateRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<IssueState> find(domain::IssueId issue) const; // NotFound
    [[nodiscard]] base::Result<> put(const IssueState &state);
    // Issues whose next checkpoint is not after `now`, earliest first.
    [[nodiscard]] base::Result<QVector<domain::IssueId>> due(base::Instant now, int limit) const;
    // When the next of all checkpoints comes; none when there is none.
    [[nodiscard]] base::Result<base::Instant> nextCheckpoint() const;
    // Makes the issues due at `at`, when something that they all rest on has changed; invalid project: all.
    [[nodiscard]] base::Result<> makeDue(domain::ProjectId project, base::Instant at);
    // Gives issues without a row one, due at once: after salvage.
    [[nodiscard]] base::Result<> makeMissing();

private:
    Database &m_database;
};

}
