#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"
#include "storage/issue/issuestate.h"
#include "storage/record/recordstore.h"

#include <QCryptographicHash>
#include <QHash>
#include <QVector>

#include <functional>

namespace storage {

// Writes new issues with what the list shows of them, by statements prepared once for all. Lives within one transaction.
class IssueBulk
{
public:
    // What is known of an issue's advice (its issue id is filled in). Called in another thread.
    using StateOf = std::function<IssueState(const domain::Issue &)>;

    [[nodiscard]] static base::Result<IssueBulk> start(Database &database);
    // The ids are set unless they are valid already; the row versions become 1. The rows' bytes are added to `content`.
    [[nodiscard]] base::Result<> insert(QVector<domain::Issue> &issues, const StateOf &stateOf, QCryptographicHash *content = nullptr);

private:
    struct Prepared;
    IssueBulk(Database &database, RecordStore::BulkInsert bulk);
    base::Result<> learnName(domain::OrganisationId id);
    Prepared prepared(std::span<const domain::Issue> issues, const StateOf &stateOf, QCryptographicHash *content) const;
    base::Result<> write(const Prepared &prepared);
    base::Result<> writeAhead(std::span<const domain::Issue> all, const StateOf &stateOf, QCryptographicHash *content);
    base::Result<bool> leaveToBeIndexed(std::span<const domain::Issue> issues);
    base::Result<> index(std::span<const domain::Issue> issues);

    Database *m_database;
    RecordStore::BulkInsert m_issues;
    BulkStatement m_states;
    QHash<domain::OrganisationId, QString> m_names;
};

}
