#include "services/issue/view/totals.h"

#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/board/costlisting.h"

namespace services {

using base::Result;

namespace {

constexpr qsizetype kTotalledAtOnce = 10'000;

// Adds up in the calendar and currency of each issue's project.
class Totalling
{
public:
    explicit Totalling(Workspace &workspace) : m_workspace(workspace), m_now(workspace.clock().now()) { }

    storage::CostListing::Take take()
    {
        return [this](const domain::Issue &issue) { add(issue); };
    }
    Result<domain::IssueTotals> result(const Result<> &read) const
    {
        return read.and_then([this] { return m_fault; }).map([this] { return m_totals; });
    }

private:
    void add(const domain::Issue &issue)
    {
        auto context = m_contexts.constFind(issue.project);
        if (context == m_contexts.constEnd()) {
            auto read = m_workspace.issues().context(issue.project);
            if (!read) {
                m_fault = base::fail(read.error());
                return;
            }
            context = m_contexts.insert(issue.project, std::move(*read));
        }
        m_totals.add(issue, domain::delayFigures(issue, {}, *context, m_now), context->project.currency);
    }

    Workspace &m_workspace;
    const base::Instant m_now;
    QHash<domain::ProjectId, domain::EngineContext> m_contexts;
    domain::IssueTotals m_totals;
    Result<> m_fault;
};

}

Result<domain::IssueTotals> totalsOf(Workspace &workspace, const storage::IssueQuery &query, const std::function<bool()> &isWanted)
{
    const storage::CostListing listing(workspace.database());
    Totalling sum(workspace);
    return listing.open(query, isWanted).and_then([&](qint64 open) {
        return sum.result(listing.each(query, sum.take(), isWanted)).map([open](domain::IssueTotals totals) {
            totals.open = open; // those without days and money too
            return totals;
        });
    });
}

Result<domain::IssueTotals> totalsOf(Workspace &workspace, const QVector<domain::IssueId> &ids)
{
    Totalling sum(workspace);
    for (qsizetype first = 0; first < ids.size(); first += kTotalledAtOnce) {
        const Result<> read = storage::CostListing(workspace.database()).each(ids.mid(first, kTotalledAtOnce), sum.take());
        if (!read)
            return sum.result(read);
    }
    return sum.result({});
}

}
