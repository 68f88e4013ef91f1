#include "cli/issue/list/listtotals.h"

#include "cli/text.h"
#include "domain/record/jsonvalue.h"
#include "render/report/totalswords.h"
#include "services/issue/view/totals.h"

namespace cli {

namespace {

render::Format totalsFormat()
{
    return render::Format(QTimeZone::utc(), QLocale(), render::Format::Joint::Plain);
}

// Amounts as texts with two places: exact, whatever reads them.
QJsonObject totalsJson(const domain::IssueTotals &totals)
{
    QJsonArray money;
    for (auto each = totals.money.cbegin(); each != totals.money.cend(); ++each)
        money.append(QJsonObject{{QStringLiteral("currency"), each.key()},
                                 {QStringLiteral("now"), domain::amountText(each->now)},
                                 {QStringLiteral("perDay"), domain::amountText(each->perDay)},
                                 {QStringLiteral("ifLeft"), domain::amountText(each->ifLeft)}});
    return {{QStringLiteral("open"), totals.open}, {QStringLiteral("daysLost"), totals.days}, {QStringLiteral("money"), money}};
}

base::Result<domain::IssueTotals> totalsOfRows(services::Workspace &workspace, const QVector<storage::IssueRow> &rows)
{
    QVector<domain::IssueId> open;
    for (const storage::IssueRow &row : rows)
        if (row.isOpen())
            open.append(row.id);
    return services::totalsOf(workspace, open);
}

}

base::Result<QString> totalsUnder(services::Workspace &workspace, const QVector<storage::IssueRow> &rows)
{
    return totalsOfRows(workspace, rows).map([](const domain::IssueTotals &totals) { return render::totalsLine(totals, totalsFormat()); });
}

base::Result<ExitStatus> answerTotals(Call &call, services::Workspace &workspace, const QVector<storage::IssueRow> &rows)
{
    return totalsOfRows(workspace, rows).map([&call](const domain::IssueTotals &totals) {
        const QString line = render::wholeTotalsLine(totals, totalsFormat());
        call.console().answer(totalsJson(totals), line.isEmpty() ? Text::tr("No open issues.") : line + QLatin1Char('\n') + render::totalsNote());
        return Done;
    });
}

}
