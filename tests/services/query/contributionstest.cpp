#include "contributionstest.h"

#include "demospace.h"
#include "services/report/contributions.h"

#include <QRandomGenerator>
#include <QTest>

using domain::Contribution;
using domain::Issue;

namespace {

constexpr int kSharedMatters = 60;

// A part of them over, in two currencies, with one to three parties.
void shareRandomly(DemoSpace &demo, const QVector<domain::OrganisationId> &parties)
{
    QRandomGenerator random(41);
    for (int i = 0; i < kSharedMatters; ++i) {
        Issue issue = demo.issue(QStringLiteral("Matter %1").arg(i));
        issue.missedAt = demo.clock.now().plusMs(-qint64(random.bounded(1, 900)) * 3'600'000);
        issue.costPerDay = {random.bounded(1, 99'999), random.bounded(2) == 0 ? QString() : QStringLiteral("USD")};
        issue.costNow = {random.bounded(99'999), {}};
        for (const domain::OrganisationId party : parties)
            if (random.bounded(3) > 0)
                issue.contributions.append({party, random.bounded(1, 34), QStringLiteral("why")});
        if (random.bounded(3) == 0) {
            issue.status = domain::IssueStatus::Resolved;
            issue.outcome = QStringLiteral("Done");
        }
        must(demo.space->issues().save(issue));
    }
}

// Party and state to its hundredths, one record after the other.
using Reckoned = QMap<QPair<QString, bool>, domain::ContributionSum>;

Reckoned reckoned(DemoSpace &demo)
{
    Reckoned sums;
    for (const domain::IssueId id : must(demo.space->issues().ids({}))) {
        const services::IssueCase opened = must(demo.space->issues().openCase(id));
        const auto own = [&](const domain::Money &money) { return money.currency.isEmpty() ? demo.project.currency : money.currency; };
        for (const Contribution &each : opened.issue.contributions) {
            domain::ContributionSum &sum = sums[{opened.context.organisations.value(each.organisation).name, opened.issue.isOpen()}];
            ++sum.issues;
            sum.dayHundredths += qint64(opened.figures.daysLost) * each.percent;
            if (opened.figures.costSoFarCents != 0)
                sum.centHundredths[own(opened.issue.costPerDay)] += opened.figures.costSoFarCents * each.percent;
            if (opened.issue.costNow.cents != 0)
                sum.centHundredths[own(opened.issue.costNow)] += opened.issue.costNow.cents * each.percent;
        }
    }
    return sums;
}

}

void ContributionsTest::sumsEqualTheRecords()
{
    DemoSpace demo;
    shareRandomly(demo, {demo.us.id, demo.them.id});
    const auto rows = must(services::contributionRows(*demo.space, demo.project.id, true));
    const Reckoned expected = reckoned(demo);
    QCOMPARE(rows.size(), expected.size());
    QCOMPARE(rows.size(), 4); // two parties, open and over
    for (const render::ContributionRow &row : rows) {
        QVERIFY(row.sum == expected.value({row.party, row.isOpen}));
        QVERIFY(row.sum.dayHundredths > 0 && row.sum.centHundredths.size() == 2);
    }
    const auto open = must(services::contributionRows(*demo.space, {}, false));
    QCOMPARE(open.size(), 2);
    QVERIFY(open.first().isOpen && open.last().isOpen);
    const QByteArray csv = services::contributionCsv(rows);
    QCOMPARE(csv.count("\r\n"), 1 + 4 * 2); // a line for each currency
    QVERIFY(csv.startsWith("party,state,issues,days,amount,currency\r\n"));
}

void ContributionsTest::theWholeIsNeverShared_data()
{
    QTest::addColumn<QVector<int>>("percents");
    QTest::addColumn<QString>("field");
    QTest::newRow("a whole") << QVector<int>{60, 40} << QString();
    QTest::newRow("more than all") << QVector<int>{60, 41} << QStringLiteral("contributions.2.percent");
    QTest::newRow("nothing") << QVector<int>{0} << QStringLiteral("contributions.1.percent");
    QTest::newRow("more than one whole") << QVector<int>{101} << QStringLiteral("contributions.1.percent");
}

void ContributionsTest::theWholeIsNeverShared()
{
    QFETCH(QVector<int>, percents);
    QFETCH(QString, field);
    DemoSpace demo;
    Issue issue = demo.issue(QStringLiteral("Late drawings"));
    const QVector<domain::OrganisationId> parties{demo.us.id, demo.them.id};
    for (int i = 0; i < percents.size(); ++i)
        issue.contributions.append({parties.at(i), percents.at(i), {}});
    const auto saved = demo.space->issues().save(issue);
    QCOMPARE(saved.has_value(), field.isEmpty());
    if (!saved)
        QCOMPARE(saved.error().place.field, field);
    issue.contributions = {{demo.us.id, 10, {}}, {demo.us.id, 10, {}}};
    QCOMPARE(demo.space->issues().save(issue).error().place.field, QStringLiteral("contributions.2.organisation"));
}

void ContributionsTest::areSetByNameAndUndone()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Late drawings"));
    const auto set = demo.space->issues().setFields(issue.id, {{QStringLiteral("contributions.1.organisation"), demo.them.name},
                                                               {QStringLiteral("contributions.1.percent"), QStringLiteral("35")},
                                                               {QStringLiteral("contributions.1.note"), QStringLiteral("sent too late")}});
    QVERIFY2(set.has_value(), qPrintable(outcome(set)));
    const QVector<Contribution> expected{{demo.them.id, 35, QStringLiteral("sent too late")}};
    QCOMPARE(must(demo.space->issues().find(issue.id)).contributions, expected);
    must(demo.space->history().undo());
    QVERIFY(must(demo.space->issues().find(issue.id)).contributions.isEmpty());
    must(demo.space->history().redo());
    QCOMPARE(must(demo.space->issues().find(issue.id)).contributions, expected);
}

void ContributionsTest::aPartyWithAShareStays()
{
    DemoSpace demo;
    domain::Organisation third;
    third.name = QStringLiteral("Surveyor");
    third = must(demo.space->people().save(third));
    Issue issue = demo.issue(QStringLiteral("Late drawings"));
    issue.contributions = {{third.id, 20, {}}};
    issue = must(demo.space->issues().save(issue));
    QCOMPARE(demo.space->people().remove(third.id).error().code, base::ErrorCode::Invalid);
    issue.contributions.clear();
    must(demo.space->issues().save(issue));
    QVERIFY(demo.space->people().remove(third.id));
}

void ContributionsTest::aConfidentialMatterIsInNoSum()
{
    DemoSpace demo;
    Issue issue = demo.issue(QStringLiteral("Late drawings"));
    issue.contributions = {{demo.them.id, 50, {}}};
    must(demo.space->issues().save(issue));
    QCOMPARE(must(services::contributionRows(*demo.space, {}, true)).size(), 1);
    domain::Matrix matrix = must(demo.space->matrices().find(must(demo.space->issues().openCase(issue.id)).matrix.id));
    for (domain::EscalationPath &path : matrix.paths)
        path.kind = domain::PathKind::Confidential;
    must(demo.space->matrices().save(matrix, QStringLiteral("path")));
    const auto moved = demo.space->matrices().publish(demo.project.id, services::MatrixService::RunningIssues::Move, {});
    QVERIFY(moved || moved.error().code == base::ErrorCode::Invalid); // in place when nothing else runs on it
    QVERIFY(must(services::contributionRows(*demo.space, {}, true)).isEmpty());
}

void ContributionsTest::moneyIsRoundedOnceAtTheEnd()
{
    domain::ContributionSum sum;
    for (int i = 0; i < 3; ++i)
        sum.add(50, 1, {{QStringLiteral("EUR"), 1}}); // half a cent each
    QCOMPARE(sum.issues, 3);
    QCOMPARE(sum.dayHundredths, 150);
    QCOMPARE(domain::ContributionSum::rounded(sum.centHundredths.value(QStringLiteral("EUR"))), 2); // 1.5, not 3 × 1 and not 3 × 0
    QCOMPARE(domain::ContributionSum::rounded(149), 1);
    QCOMPARE(domain::ContributionSum::rounded(-150), -2);
}
