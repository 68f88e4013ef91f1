#pragma once

#include "storage/issue/issuefilter.h"
#include "storage/issue/issuelisting.h"

#include <functional>

namespace storage {

// The ids of a query by the values of one of the projects' own fields: numbers as numbers, choices in their order, all else by the
// alphabet, case apart. Within a value in the order they came; who has none comes last in both directions.
class OwnOrdering
{
public:
    using IsWanted = std::function<bool()>;

    OwnOrdering(Database &database, const IssueQuery &query);
    // Cancelled once isWanted says no.
    [[nodiscard]] base::Result<IssueOrder> read(const IsWanted &isWanted = {}) const;

private:
    base::Result<QStringList> ranked() const;
    base::Result<IssueOrder> readWhole(const QStringList &values, const IsWanted &isWanted) const;
    base::Result<QVector<domain::IssueId>> readFirst(const QStringList &values) const;
    base::Result<> readValue(const QString *value, QVector<domain::IssueId> &ids) const;
    bool isBefore(const QString &one, const QString &other) const;

    Database &m_database;
    IssueQuery m_query;
    IssueFilter m_filter;
};

}
