#pragma once

#include "base/result.h"
#include "storage/issue/issuestate.h"

#include <QByteArrayView>
#include <QVector>

#include <functional>

namespace storage {

class Database;
class Query;

// A row as it lies in the file: the texts are gone after the call that hands them over.
struct NarrowRow {
    qint64 issue = 0;
    QByteArrayView cell;
    QByteArrayView verdict; // its name; empty: not evaluated yet
    int nextLevel = 0;
};

// The cached advice of the list. Each issue has a row from its insertion on (severity as overridden, else S3).
class IssueStateRepository
{
public:
    explicit IssueStateRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<IssueState> find(domain::IssueId issue) const; // NotFound
    [[nodiscard]] base::Result<> put(const IssueState &state);
    // The same where the row is known: without the columns of its indexes when only the facts behind the advice are others.
    [[nodiscard]] base::Result<> put(const IssueState &state, const IssueState &stored);
    // Issues whose next checkpoint is not after `now`, earliest first.
    [[nodiscard]] base::Result<QVector<domain::IssueId>> due(base::Instant now, int limit) const;
    // When the next of all checkpoints comes; none when there is none.
    [[nodiscard]] base::Result<base::Instant> nextCheckpoint() const;
    // Something that all issues of the project (invalid: of every project) rest on was changed at `at`: notes it, however many they are.
    [[nodiscard]] base::Result<> makeDue(domain::ProjectId project, base::Instant at);
    // The projects so noted; the next of their issues, in order of id; the last id there is, to tell how far one is.
    [[nodiscard]] base::Result<QVector<AdviceDue>> adviceDue() const;
    [[nodiscard]] base::Result<QVector<domain::IssueId>> dueIssues(const AdviceDue &due, int limit) const;
    [[nodiscard]] base::Result<domain::IssueId> lastIssue() const;
    // Issues up to this one are done; at the end the note is removed.
    [[nodiscard]] base::Result<> advance(const AdviceDue &due, domain::IssueId doneTo, bool isEnd);
    // All issues with their narrow cells, in one pass over the table, until `take` says false. It must not write to the file.
    using TakeNarrow = std::function<bool(const NarrowRow &row)>;
    [[nodiscard]] base::Result<> readNarrow(const TakeNarrow &take) const;
    // Makes these due at `at`, ahead of the others.
    [[nodiscard]] base::Result<> bringForward(const QVector<domain::IssueId> &issues, base::Instant at);
    // Gives issues without a row one, due at once: after salvage.
    [[nodiscard]] base::Result<> makeMissing();

private:
    base::Result<> write(Query &query); // NotFound when there is no such row

    Database &m_database;
};

}
