#pragma once

#include "base/result.h"
#include "storage/issue/board/issuecard.h"

namespace storage {

class Database;

// The issues of a query as the board and the timeline show them; reads only.
class CardListing
{
public:
    explicit CardListing(Database &database) : m_database(database) {}

    // Each in the order asked for; the query's limit is one of each group.
    [[nodiscard]] base::Result<GroupedIds> grouped(const IssueQuery &query, IssueGroup group) const;
    // In one statement; of the whole query, whatever its limit.
    [[nodiscard]] base::Result<GroupSums> sums(const IssueQuery &query, IssueGroup group) const;
    // In the order of the ids; what is gone is left out. Three statements, however many there are.
    [[nodiscard]] base::Result<QVector<IssueCard>> cards(const QVector<domain::IssueId> &ids) const;

private:
    Database &m_database;
};

}
