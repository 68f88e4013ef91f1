#include "totalstest.h"

#include "demospace.h"
#include "services/issue/query/queryreading.h"
#include "services/issue/view/totals.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using domain::Issue;
using domain::IssueTotals;

namespace {

constexpr int kManyIssues = 120;

domain::Money randomMoney(QRandomGenerator &random)
{
    static const QStringList kCurrencies{QString(), QStringLiteral("EUR"), QStringLiteral("USD")};
    if (random.bounded(3) == 0)
        return {};
    return {random.bounded(1, 900'000), kCurrencies.at(random.bounded(3))};
}

// Any state, dates before and after now, amounts in any currency or none.
struct ManyIssues {
    DemoSpace demo;

    ManyIssues()
    {
        QRandomGenerator random(20'261'123);
        const base::Instant now = demo.clock.now();
        for (int i = 0; i < kManyIssues; ++i) {
            Issue issue = demo.issue(QStringLiteral("Matter %1").arg(i));
            issue.costPerDay = randomMoney(random);
            issue.costNow = randomMoney(random);
            issue.oneOffLoss = randomMoney(random);
            if (random.bounded(4) > 0)
                issue.missedAt = now.plusMs(-qint64(random.bounded(900)) * 3'600'000 * 31);
            if (random.bounded(4) > 0)
                issue.needBy = now.plusMs((qint64(random.bounded(2000)) - 300) * 3'600'000);
            issue.status = domain::IssueStatus(random.bounded(6));
            issue.labels = i % 3 == 0 ? QStringList{QStringLiteral("third")} : QStringList();
            if (issue.status == domain::IssueStatus::Closed || issue.status == domain::IssueStatus::Archived)
                issue.outcome = QStringLiteral("done");
            must(demo.space->issues().save(issue));
        }
    }
};

ManyIssues &manyIssues()
{
    static ManyIssues stage;
    return stage;
}

// One after the other, as the brief counts.
IssueTotals summed(services::Workspace &space, const QVector<domain::IssueId> &ids, const QString &projectCurrency)
{
    IssueTotals sum;
    for (const domain::IssueId id : ids) {
        const services::IssueCase opened = must(space.issues().openCase(id));
        const Issue &issue = opened.issue;
        if (issue.status != domain::IssueStatus::Open && issue.status != domain::IssueStatus::InProgress)
            continue;
        const auto own = [&](const QString &currency) { return currency.isEmpty() ? projectCurrency : currency; };
        ++sum.open;
        sum.days += opened.figures.daysLost;
        if (issue.costPerDay.cents != 0) {
            IssueTotals::Amounts &amounts = sum.money[own(issue.costPerDay.currency)];
            amounts.perDay += issue.costPerDay.cents;
            amounts.now += opened.figures.costSoFarCents;
            amounts.ifLeft += issue.costPerDay.cents * std::max(0, opened.figures.daysToNeedBy);
        }
        if (issue.costNow.cents != 0)
            sum.money[own(issue.costNow.currency)].now += issue.costNow.cents;
        if (issue.oneOffLoss.cents != 0)
            sum.money[own(issue.oneOffLoss.currency)].ifLeft += issue.oneOffLoss.cents;
    }
    return sum;
}

}

void TotalsTest::equalTheSumOfOpenIssues_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "status:open", "status:open,in-progress", "status:closed", "label:third", "-label:third due<30d", "matter",
                             "due:none", "severity:S1,S2,S3,S4 level:0", "owner:none", "status:archived,open missing:cost"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TotalsTest::equalTheSumOfOpenIssues()
{
    QFETCH(QString, text);
    ManyIssues &stage = manyIssues();
    services::Workspace &space = *stage.demo.space;
    storage::IssueQuery query{.project = stage.demo.project.id};
    const auto words = must(services::QueryVocabulary::of(space, query.project));
    const auto conditions = services::QueryReading(words).conditions(text, stage.demo.clock.now());
    QVERIFY(conditions);
    query.conditions = *conditions;
    const QVector<domain::IssueId> ids = must(space.issues().ids(query));
    const IssueTotals expected = summed(space, ids, stage.demo.project.currency);
    const IssueTotals ofQuery = must(services::totalsOf(space, query));
    QCOMPARE(ofQuery.open, expected.open);
    QCOMPARE(ofQuery.days, expected.days);
    QVERIFY(ofQuery == expected);
    QVERIFY(must(services::totalsOf(space, ids)) == expected);
    query.limit = 1; // of the page, not of the sum
    QVERIFY(must(services::totalsOf(space, query)) == expected);
    if (text.isEmpty())
        QVERIFY(expected.days > 0 && expected.money.size() == 2 && expected.open < ids.size());
}

void TotalsTest::currenciesAreKeptApart()
{
    DemoSpace demo;
    Issue issue = demo.issue(QStringLiteral("Two currencies"));
    issue.costPerDay = {100'00, QStringLiteral("USD")};
    issue.costNow = {7, {}}; // the project's
    must(demo.space->issues().save(issue));
    const IssueTotals totals = must(services::totalsOf(*demo.space, QVector<domain::IssueId>{issue.id}));
    QCOMPARE(totals.money.size(), 2);
    QCOMPARE(totals.money.value(QStringLiteral("USD")).perDay, 100'00);
    QCOMPARE(totals.money.value(QStringLiteral("USD")).now, 0);
    QCOMPARE(totals.money.value(demo.project.currency).now, 7);
}

void TotalsTest::aHugeSumStaysAtItsEnd()
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    IssueTotals totals;
    Issue issue;
    issue.costNow = {kMost - 5, QStringLiteral("EUR")};
    issue.costPerDay = {kMost / 2, QStringLiteral("EUR")};
    totals.add(issue, {.daysLost = 3}, {});
    totals.add(issue, {.daysLost = 3}, {});
    QCOMPARE(totals.money.value(QStringLiteral("EUR")).now, kMost);
    QCOMPARE(totals.days, 6);
}

void TotalsTest::areNotCountedWhenNotWanted()
{
    ManyIssues &stage = manyIssues();
    const auto totals = services::totalsOf(*stage.demo.space, storage::IssueQuery{}, [] { return false; });
    QVERIFY(!totals || !totals->money.isEmpty()); // so few are read at once; never half a sum
    if (!totals)
        QCOMPARE(totals.error().code, base::ErrorCode::Cancelled);
}
