#include "greatlisttest.h"

#include "scratchspace.h"
#include "storage/query.h"

#include <QTest>

namespace {

constexpr int kRecords = 9'001; // more than one batch, and no multiple of what one statement takes

QByteArray listOf(int records)
{
    QByteArray list("ID,Title,Due,Labels\n");
    for (int i = 1; i <= records; ++i)
        list += QByteArray::number(i) + ",row " + QByteArray::number(i) + ",2027-01-" + QByteArray::number(10 + i % 20) + ",\"a" + QByteArray::number(i % 3)
                + ";b\"\n";
    return list;
}

QStringList indexesOf(services::Workspace &workspace)
{
    QStringList indexes;
    storage::Query query(workspace.database(), "SELECT name || ': ' || COALESCE(sql, '') FROM sqlite_schema WHERE type = 'index' ORDER BY name");
    for (auto row = query.step(); row && *row; row = query.step())
        indexes.append(query.text(0));
    return indexes;
}

}

void GreatListTest::keepsEveryRecordAndEveryIndex()
{
    ScratchSpace space;
    const QStringList indexes = indexesOf(*space.workspace);
    QVERIFY(indexes.join(u' ').contains(QLatin1String("issue_source")));
    const auto report = space.import(listOf(kRecords));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->added, kRecords);
    QCOMPARE(indexesOf(*space.workspace), indexes);
    const auto issues = space.issues();
    QCOMPARE(issues.size(), kRecords);
    for (int i = 0; i < kRecords; ++i) {
        QCOMPARE(issues.at(i).title, QStringLiteral("row %1").arg(i + 1));
        QCOMPARE(issues.at(i).labels, (QStringList{QStringLiteral("a%1").arg((i + 1) % 3), QStringLiteral("b")}));
    }
    const auto second = space.import(listOf(kRecords)); // finds them by the index made anew
    QVERIFY(second);
    QCOMPARE(second->unchanged, kRecords);
}

void GreatListTest::leavesNothingBehindWhenItIsTakenBack()
{
    ScratchSpace space;
    const QStringList indexes = indexesOf(*space.workspace);
    services::ImportOptions options;
    options.dryRun = true;
    const auto report = space.import(listOf(kRecords), options);
    QVERIFY(report);
    QCOMPARE(report->added, kRecords);
    QCOMPARE(indexesOf(*space.workspace), indexes);
    QVERIFY(space.issues().isEmpty());
}
