#pragma once

#include "base/result.h"
#include "storage/issue/bulk/issuebulk.h"
#include "storage/record/indexrebuild.h"

#include <QHash>
#include <QVector>

namespace storage {

class Database;

// Issues with all their parts. Lists of many are the matter of IssueListing, cached advice that of IssueStateRepository.
// Contacts, drafts and risk links of an issue are records of their own and must be removed before it.
class IssueRepository
{
public:
    explicit IssueRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Issue> find(domain::IssueId id) const; // NotFound
    [[nodiscard]] base::Result<domain::Issue> findByKey(const QString &key) const; // exact; NotFound
    // Those of the ids that exist, in the order of the ids.
    [[nodiscard]] base::Result<QVector<domain::Issue>> find(const QVector<domain::IssueId> &ids) const;
    [[nodiscard]] base::Result<QVector<domain::Issue>> all(domain::ProjectId project) const; // invalid id: all projects; by id
    // Which of these external ids are in the project already.
    [[nodiscard]] base::Result<QHash<QString, domain::IssueId>> findBySource(domain::ProjectId project, const QString &system,
                                                                             const QStringList &externalIds) const;
    // As insert, for many.
    [[nodiscard]] base::Result<> insertMany(QVector<domain::Issue> &issues, const IssueBulk::StateOf &stateOf = {});
    // Around the insertion of a great part of all issues, in one transaction.
    [[nodiscard]] base::Result<IndexRebuild> pauseIndexes() { return IndexRebuild::begin(m_database, {"issue_source", "issue_need_by", "issue_title", "issue_owner", "issue_counterparty", "issue_category", "issue_raised", "issue_due_by"}); }
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Issue &issue);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Issue &issue);
    // The same where the stored one is known: only what differs is written.
    [[nodiscard]] base::Result<> update(domain::Issue &issue, const domain::Issue &stored);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::IssueId id);

private:
    base::Result<> writeSearch(const domain::Issue &issue, bool isWithStatus);

    Database &m_database;
};

}
