#pragma once

#include "base/result.h"
#include "storage/issue/issuequery.h"

#include <QHash>
#include <QStringList>
#include <QVector>

#include <functional>

namespace storage {

class Database;

// Lists and counts over many issues, for tables and charts; reads only.
class IssueListing
{
public:
    explicit IssueListing(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<QVector<domain::IssueId>> ids(const IssueQuery &query) const; // in the order asked for
    // The same with its groups. Cancelled once isWanted says no.
    [[nodiscard]] base::Result<IssueOrder> order(const IssueQuery &query, const std::function<bool()> &isWanted = {}) const;
    [[nodiscard]] base::Result<QVector<IssueRow>> rows(const QVector<domain::IssueId> &ids) const; // in the order of the ids
    // Cancelled once isWanted says no.
    [[nodiscard]] base::Result<qint64> count(const IssueQuery &query, const std::function<bool()> &isWanted = {}) const;
    // Invalid project: all projects.
    [[nodiscard]] base::Result<qint64> openCount(domain::ProjectId project, qint64 most) const; // no more than `most` are counted
    // Open issues of the project that run on another matrix version than this one.
    [[nodiscard]] base::Result<qint64> countOutsideMatrix(domain::ProjectId project, domain::MatrixId matrix) const;
    [[nodiscard]] base::Result<QVector<domain::IssueId>> openOutsideMatrix(domain::ProjectId project, domain::MatrixId matrix) const;
    // How many open issues of the project run on each version; on an invalid one: those that name none.
    [[nodiscard]] base::Result<QHash<domain::MatrixId, qint64>> openByMatrix(domain::ProjectId project) const;
    [[nodiscard]] base::Result<QStringList> categories(domain::ProjectId project) const; // in use, in order of the alphabet

private:
    Database &m_database;
};

}
