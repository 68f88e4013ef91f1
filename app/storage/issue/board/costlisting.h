#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"
#include "storage/issue/issuequery.h"

#include <functional>

namespace storage {

class Database;

// What delay and money of open issues are counted from, without reading the issues: their days and amounts alone.
class CostListing
{
public:
    using IsWanted = std::function<bool()>;
    // An issue with nothing but id, project, status, missedAt, needBy, costNow, costPerDay and oneOffLoss.
    using Take = std::function<void(const domain::Issue &issue)>;

    explicit CostListing(Database &database) : m_database(database) { }

    // Each open issue of the query that has any of them, in no order; the query's limit does not count. Cancelled when it is not
    // wanted any more.
    [[nodiscard]] base::Result<> each(const IssueQuery &query, const Take &take, const IsWanted &isWanted) const;
    // All open issues of the query, with and without.
    [[nodiscard]] base::Result<qint64> open(const IssueQuery &query, const IsWanted &isWanted) const;
    // Each of these, open or not; what is gone is left out.
    [[nodiscard]] base::Result<> each(const QVector<domain::IssueId> &ids, const Take &take) const;
    // Those that other parties have a share in, open or not; invalid: of all projects.
    [[nodiscard]] base::Result<QVector<domain::IssueId>> contributed(domain::ProjectId project) const;

private:
    Database &m_database;
};

}
