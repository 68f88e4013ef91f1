#include "cli/report/contributionscommand.h"

#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/jsonvalue.h"
#include "render/report/contributionwords.h"
#include "services/project/projectservice.h"
#include "services/report/contributions.h"

namespace cli {

namespace {

QJsonObject partyJson(const render::ContributionRow &row)
{
    QJsonArray money;
    for (auto each = row.sum.centHundredths.cbegin(); each != row.sum.centHundredths.cend(); ++each)
        money.append(QJsonObject{{QStringLiteral("amount"), domain::amountText(domain::ContributionSum::rounded(*each))},
                                 {QStringLiteral("currency"), each.key()}});
    return {{QStringLiteral("party"), row.party},
            {QStringLiteral("state"), row.isOpen ? QStringLiteral("open") : QStringLiteral("closed")},
            {QStringLiteral("issues"), row.sum.issues},
            {QStringLiteral("days"), domain::amountText(row.sum.dayHundredths)},
            {QStringLiteral("money"), money}};
}

QString partyLines(const QVector<render::ContributionRow> &rows)
{
    const render::Format format(QTimeZone::utc(), QLocale(), render::Format::Joint::Plain);
    TextTable table({Text::tr("Party"), Text::tr("State"), Text::tr("Issues"), Text::tr("Days lost"), Text::tr("Cost so far")});
    for (const render::ContributionRow &row : rows)
        table.add({row.party, render::contributionState(row), format.number(row.sum.issues), render::contributionDays(row, format),
                   render::contributionMoney(row, format)});
    return rows.isEmpty() ? Text::tr("No contributing parties.") : table.text() + QLatin1Char('\n') + render::contributionNote();
}

base::Result<ExitStatus> contributions(Call &call)
{
    const auto form = call.arguments().choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("csv")}, QStringLiteral("text"));
    if (!form)
        return base::fail(form.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    domain::ProjectId project;
    if (const QString key = call.arguments().value(QStringLiteral("project")); !key.isEmpty()) {
        const auto found = (*workspace)->projects().findByKey(key);
        if (!found)
            return base::fail(found.error());
        project = found->id;
    }
    const auto rows = services::contributionRows(**workspace, project, true);
    if (!rows)
        return base::fail(rows.error());
    QJsonArray document;
    for (const render::ContributionRow &row : *rows)
        document.append(partyJson(row));
    const bool isCsv = *form == QLatin1String("csv");
    call.console().answer(document, isCsv ? QString::fromUtf8(services::contributionCsv(*rows)).trimmed() : partyLines(*rows));
    return Done;
}

}

Command contributionsCommand()
{
    return {
        .name = QStringLiteral("contributions"),
        .synopsis = QStringLiteral("FILE"),
        .summary = [] { return Text::tr("What of the days lost and the money so far is each contributing party's, of open and of closed issues."); },
        .options = {{QStringLiteral("project"), QStringLiteral("KEY")}, {QStringLiteral("format"), QStringLiteral("text|csv")}},
        .use = onlyLooks,
        .run = contributions};
}

}
