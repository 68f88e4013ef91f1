#include "services/search/searchservice.h"

#include "services/search/searchround.h"
#include "services/workspace/workspace.h"
#include "storage/search/searchfill.h"

#include <algorithm>

namespace services {

using base::Result;
using storage::SearchFill;

namespace {

std::optional<double> indexedShare(const QVector<SearchFill::Pending> &pending)
{
    double done = 0;
    double all = 0;
    for (const SearchFill::Pending &each : pending) {
        done += double(qMin(each.doneTo, each.last));
        all += double(each.last);
    }
    return all > done ? std::optional<double>(done / all) : std::nullopt;
}

}

Result<SearchResult> SearchService::find(const SearchRequest &request) const
{
    SearchResult result;
    storage::Database &database = m_workspace.database();
    const auto pending = SearchFill(database).pending();
    if (!pending)
        return base::fail(pending.error());
    result.indexed = indexedShare(*pending);
    const QVector<SearchTerm> terms = searchTerms(request.text);
    if (terms.isEmpty())
        return result;
    for (const storage::SearchKind kind : storage::kSearchKinds) {
        if (!request.kinds.isEmpty() && !request.kinds.contains(kind))
            continue;
        const auto left = std::find_if(pending->begin(), pending->end(), [kind](const auto &each) { return each.kind == kind; });
        SearchRound round(database, request, terms);
        const auto hits = round.run(kind, left == pending->end() ? std::nullopt : std::optional<qint64>(left->doneTo)).and_then([&round] {
            return round.hits();
        });
        if (!hits)
            return base::fail(hits.error());
        result.hits += *hits;
        if (round.isMore())
            result.more.append(kind);
        result.isWhole = result.isWhole && round.isWhole();
    }
    return result;
}

Result<std::optional<double>> SearchService::pendingShare() const
{
    return SearchFill(m_workspace.database()).pending().map(indexedShare);
}

Result<int> SearchService::fill(int most)
{
    const auto pending = SearchFill(m_workspace.database()).pending();
    if (!pending)
        return base::fail(pending.error());
    return pending->isEmpty() ? Result<int>(0) : SearchFill(m_workspace.database()).step(most);
}

}
