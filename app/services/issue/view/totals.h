#pragma once

#include "base/result.h"
#include "domain/issue/issuetotals.h"
#include "storage/issue/issuequery.h"

#include <functional>

namespace services {

class Workspace;

// Days and money of the open issues of a query, whatever its limit, at the clock's now; each counted as on its own page. Reads no
// issue whole and passes over all that cost: for a worker. Cancelled when it is not wanted any more.
base::Result<domain::IssueTotals> totalsOf(Workspace &workspace, const storage::IssueQuery &query, const std::function<bool()> &isWanted = {});
// Of those of these issues that are open.
base::Result<domain::IssueTotals> totalsOf(Workspace &workspace, const QVector<domain::IssueId> &ids);

}
