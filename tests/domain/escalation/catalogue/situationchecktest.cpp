#include "escalation/catalogue/situationchecktest.h"

#include "domain/escalation/catalogue/situationcheck.h"

#include <QTest>

using domain::ListedSituation;
using domain::SituationCheck;
using domain::SituationId;

namespace {

ListedSituation entry(int rank, int impact, int urgency, bool everyday)
{
    return {SituationId(rank), {}, rank, QStringLiteral("Entry %1").arg(rank), QStringLiteral("supply"), impact, urgency, everyday, {}, 0};
}

// One path that serves "supply".
domain::Matrix matrixOfSupply()
{
    domain::Matrix matrix;
    domain::EscalationPath path;
    path.categories = {QStringLiteral("supply")};
    matrix.paths = {path};
    return matrix;
}

}

void SituationCheckTest::theShippedOnesFallFromTheHighestToTheEveryday()
{
    const auto list = domain::shippedSituations(domain::ProjectId(3));
    QSet<QString> names;
    bool isEveryday = false;
    int everyday = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const ListedSituation &each = list.at(i);
        QCOMPARE(each.rank, int(i) + 1);
        QCOMPARE(each.project, domain::ProjectId(3));
        QVERIFY2(!each.category.isEmpty() && !each.advice.isEmpty() && each.impact > 0 && each.urgency > 0, qPrintable(each.name));
        QVERIFY2(!isEveryday || each.everyday, qPrintable(each.name));
        QVERIFY2(i == 0 || each.impact <= list.at(i - 1).impact, qPrintable(each.name));
        isEveryday = each.everyday;
        everyday += each.everyday ? 1 : 0;
        names.insert(each.name.toLower());
    }
    QCOMPARE(names.size(), list.size());
    QCOMPARE(everyday, 5);
    for (const domain::SituationFinding &finding : domain::checkSituations(list, matrixOfSupply()))
        QCOMPARE(finding.check, SituationCheck::UnservedCategory);
}

void SituationCheckTest::whatIsWrongIsFound_data()
{
    QTest::addColumn<ListedSituation>("entry");
    QTest::addColumn<QVector<SituationCheck>>("checks");
    QTest::newRow("nothing") << entry(1, 3, 3, false) << QVector<SituationCheck>{};
    QTest::newRow("an everyday one at the end") << entry(3, 1, 1, true) << QVector<SituationCheck>{};
    QTest::newRow("an everyday one too high") << entry(1, 1, 1, true) << QVector<SituationCheck>{SituationCheck::EverydayAbove};
    QTest::newRow("an everyday one that acts at once") << entry(3, 5, 5, true) << QVector<SituationCheck>{SituationCheck::EverydayActsNow};
    QTest::newRow("no urgency") << entry(1, 3, 0, false) << QVector<SituationCheck>{SituationCheck::Unrated};
    ListedSituation strange = entry(1, 0, 3, false);
    strange.category = QStringLiteral("tugs");
    QTest::newRow("no path and no impact") << strange << QVector<SituationCheck>{SituationCheck::UnservedCategory, SituationCheck::Unrated};
    strange.category.clear();
    QTest::newRow("no category") << strange << QVector<SituationCheck>{SituationCheck::NoCategory, SituationCheck::Unrated};
}

void SituationCheckTest::whatIsWrongIsFound()
{
    QFETCH(ListedSituation, entry);
    QFETCH(QVector<SituationCheck>, checks);
    QVector<ListedSituation> list{::entry(2, 3, 3, false)};
    list.insert(entry.rank < 2 ? 0 : 1, entry);
    QVector<SituationCheck> found;
    for (const domain::SituationFinding &finding : domain::checkSituations(list, matrixOfSupply())) {
        QCOMPARE(finding.situation, entry.id);
        found.append(finding.check);
    }
    QCOMPARE(found, checks);
}

void SituationCheckTest::aPickLeavesWhatTheEntryLeavesOpen()
{
    domain::Issue issue;
    issue.category = QStringLiteral("staff");
    issue.impact = 2;
    issue.urgency = 4;
    ListedSituation open = entry(1, 0, 0, true);
    open.category.clear();
    const domain::Issue picked = domain::classified(issue, open);
    QCOMPARE(picked.situation, open.name);
    QVERIFY(picked.everyday);
    QCOMPARE(picked.category, issue.category);
    QCOMPARE(picked.impact, 2);
    QCOMPARE(picked.urgency, 4);
    QCOMPARE(domain::classified(picked, entry(1, 5, 0, false)).impact, 5);
    QVERIFY(!domain::classified(picked, entry(1, 5, 0, false)).everyday);
    QVERIFY(domain::unclassified(picked) == issue);
}
