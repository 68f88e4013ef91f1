#include "storage/issue/board/costlisting.h"

#include "storage/interruption.h"
#include "storage/issue/board/cardstatements.h"
#include "storage/issue/issuefilter.h"
#include "storage/issue/list/idscan.h"
#include "storage/query.h"
#include "storage/record/recordstore.h"

#include <array>

namespace storage {

namespace {

// In the order of kCostCells.
enum CostCell { CostProject, CostStatus, CostMissedAt, CostNeedBy, NowCents, NowCurrency, PerDayCents, PerDayCurrency, OnceCents, OnceCurrency };

// Open ones are few where a condition on the status says so; the archived are none of them.
IssueSelection openOnes()
{
    IssueSelection selection;
    selection.conditions = {QStringLiteral("%status IN ('open', 'in-progress')")};
    selection.mayBeArchived = false;
    selection.usesIssue = true;
    return selection;
}

domain::Money moneyIn(const ScannedCell *cells, int cents, int currency)
{
    return {cells[cents].number, QString::fromUtf8(cells[currency].text)};
}

base::Instant instantIn(const ScannedCell &cell)
{
    return cell.type == ScannedCell::Type::Number ? base::Instant(cell.number) : base::Instant();
}

IdScan::Take into(const CostListing::Take &take)
{
    return [&take](qint64 id, const ScannedCell *cells) {
        domain::Issue issue;
        issue.id = domain::IssueId(id);
        issue.project = domain::ProjectId(cells[CostProject].number);
        issue.status = domain::valueOf<domain::IssueStatus>(QString::fromUtf8(cells[CostStatus].text)).value_or(domain::IssueStatus::Open);
        issue.missedAt = instantIn(cells[CostMissedAt]);
        issue.needBy = instantIn(cells[CostNeedBy]);
        issue.costNow = moneyIn(cells, NowCents, NowCurrency);
        issue.costPerDay = moneyIn(cells, PerDayCents, PerDayCurrency);
        issue.oneOffLoss = moneyIn(cells, OnceCents, OnceCurrency);
        take(issue);
    };
}

}

base::Result<> CostListing::each(const IssueQuery &query, const Take &take, const IsWanted &isWanted) const
{
    const IssueFilter filter(query);
    IssueSelection selection = openOnes();
    selection.columns = QLatin1String(kCostCells);
    selection.conditions << QLatin1String(kHasCost);
    selection.order = QStringLiteral("i.id");
    const Interruption interruption(m_database, isWanted);
    IdScan scan(m_database, filter.statement(selection), filter.values());
    scan.setWanted(isWanted);
    return scan.run(into(take));
}

base::Result<qint64> CostListing::open(const IssueQuery &query, const IsWanted &isWanted) const
{
    const IssueFilter filter(query);
    const Interruption interruption(m_database, isWanted);
    Query select(m_database, filter.countStatement(openOnes()));
    select.bind(filter.values());
    return select.step().map([&](bool) { return select.number(0); });
}

base::Result<QVector<domain::IssueId>> CostListing::contributed(domain::ProjectId project) const
{
    QVector<domain::IssueId> ids;
    const Values bound{project.value(), project.value()};
    return IdScan(m_database, QString::fromLatin1(kContributed), bound)
        .run([&ids](qint64 id, const ScannedCell *) { ids.append(domain::IssueId(id)); })
        .map([&] { return ids; });
}

base::Result<> CostListing::each(const QVector<domain::IssueId> &ids, const Take &take) const
{
    QVector<qint64> numbers;
    for (const domain::IssueId id : ids)
        numbers.append(id.value());
    const Values list{idList(numbers)};
    return IdScan(m_database, QString::fromLatin1(kCostsOf), list).run(into(take));
}

}
