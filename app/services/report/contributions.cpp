#include "services/report/contributions.h"

#include "domain/issue/issuetotals.h"
#include "domain/record/jsonvalue.h"
#include "exchange/csv/csvwriter.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/board/costlisting.h"

#include <algorithm>

namespace services {

using base::Result;

namespace {

// Of one issue, open or not: what it cost so far, by currency.
QMap<QString, qint64> moneySoFar(const IssueCase &opened)
{
    const domain::Issue &issue = opened.issue;
    const auto own = [&](const domain::Money &money) { return money.currency.isEmpty() ? opened.context.project.currency : money.currency; };
    QMap<QString, qint64> cents;
    cents[own(issue.costPerDay)] += opened.figures.costSoFarCents;
    cents[own(issue.costNow)] += issue.costNow.cents;
    return cents;
}

void addShares(const IssueCase &opened, QVector<render::ContributionRow> &rows)
{
    const domain::Issue &issue = opened.issue;
    for (const domain::Contribution &each : issue.contributions) {
        const QString party = opened.context.organisations.value(each.organisation).name;
        const auto isHers = [&](const render::ContributionRow &row) { return row.party == party && row.isOpen == issue.isOpen(); };
        auto row = std::find_if(rows.begin(), rows.end(), isHers);
        if (row == rows.end())
            row = rows.insert(rows.end(), {party, issue.isOpen(), {}});
        row->sum.add(each.percent, opened.figures.daysLost, moneySoFar(opened));
    }
}

bool comesFirst(const render::ContributionRow &a, const render::ContributionRow &b)
{
    if (const int order = QString::localeAwareCompare(a.party, b.party); order != 0)
        return order < 0;
    return a.isOpen && !b.isOpen;
}

}

Result<QVector<render::ContributionRow>> contributionRows(Workspace &workspace, domain::ProjectId project, bool closedToo)
{
    const auto ids = storage::CostListing(workspace.database()).contributed(project);
    if (!ids)
        return base::fail(ids.error());
    QVector<render::ContributionRow> rows;
    for (const domain::IssueId id : *ids) {
        const Result<IssueCase> opened = workspace.issues().openCase(id);
        if (!opened)
            return base::fail(opened.error());
        if (opened->path.kind != domain::PathKind::Confidential && (closedToo || opened->issue.isOpen()))
            addShares(*opened, rows);
    }
    std::sort(rows.begin(), rows.end(), comesFirst);
    return rows;
}

QByteArray contributionCsv(const QVector<render::ContributionRow> &rows)
{
    QByteArray text = exchange::csvLine({QStringLiteral("party"), QStringLiteral("state"), QStringLiteral("issues"), QStringLiteral("days"),
                                         QStringLiteral("amount"), QStringLiteral("currency")});
    for (const render::ContributionRow &row : rows) {
        const QString days = domain::amountText(row.sum.dayHundredths);
        const QStringList head{row.party, row.isOpen ? QStringLiteral("open") : QStringLiteral("closed"), QString::number(row.sum.issues), days};
        if (row.sum.centHundredths.isEmpty())
            text += exchange::csvLine(head + QStringList{QString(), QString()});
        for (auto each = row.sum.centHundredths.cbegin(); each != row.sum.centHundredths.cend(); ++each)
            text += exchange::csvLine(head + QStringList{domain::amountText(domain::ContributionSum::rounded(*each)), each.key()});
    }
    return text;
}

}
