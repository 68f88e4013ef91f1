#include "storage/issue/again/againlisting.h"

#include "storage/query.h"

namespace storage {

namespace {

constexpr char kNamingAgain[] = "SELECT id FROM issue INDEXED BY issue_again_of WHERE again_of_id = ? ORDER BY id";

}

base::Result<QVector<domain::IssueId>> AgainListing::naming(domain::IssueId earlier) const
{
    QVector<domain::IssueId> ids;
    Query query(m_database, kNamingAgain);
    query.bind(earlier.value());
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return ids;
        ids.append(domain::IssueId(query.number(0)));
    }
}

}
