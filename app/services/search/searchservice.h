#pragma once

#include "base/result.h"
#include "services/search/searchhit.h"

namespace services {

class Workspace;

// Full-text search over issues, the contacts log, risks, people and drafts, and the filling of its index. Keeps nothing between
// two searches; made where it is needed.
class SearchService
{
public:
    explicit SearchService(Workspace &workspace) : m_workspace(workspace) {}

    // Nothing typed finds nothing; nothing that is typed is an error.
    [[nodiscard]] base::Result<SearchResult> find(const SearchRequest &request) const;
    // How much is indexed, 0…1; none when nothing is pending.
    [[nodiscard]] base::Result<std::optional<double>> pendingShare() const;
    // Indexes at most this many of the pending records in one short transaction; how many. 0: nothing is pending any more.
    [[nodiscard]] base::Result<int> fill(int most);

private:
    Workspace &m_workspace;
};

}
