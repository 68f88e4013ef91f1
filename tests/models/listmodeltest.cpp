#include "listmodeltest.h"

#include "models/draft/draftlistmodel.h"
#include "models/issue/contactlogmodel.h"
#include "models/issue/historymodel.h"
#include "models/person/persontablemodel.h"
#include "models/risk/risktablemodel.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/risk/riskservice.h"
#include "support/samplespace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using support::SampleSpace;

void ListModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ListModelTest::registerSortsByRatingThenExposure()
{
    SampleSpace space;
    models::RiskTableModel model(*space.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProject(space.project);
    QVERIFY(model.rowCount() >= 10);
    for (int row = 1; row < model.rowCount(); ++row) {
        const domain::Risk &above = *model.riskAt(row - 1);
        const domain::Risk &below = *model.riskAt(row);
        QVERIFY(model.ratingOf(above) >= model.ratingOf(below));
        if (model.ratingOf(above) == model.ratingOf(below))
            QVERIFY(models::RiskTableModel::present(above).exposureCents()
                    >= models::RiskTableModel::present(below).exposureCents());
    }
}

void ListModelTest::registerFollowsARescore()
{
    SampleSpace space;
    models::RiskTableModel model(*space.workspace);
    model.setProject(space.project);
    domain::Risk risk = *model.riskAt(model.rowCount() - 1);
    risk.residual = {};
    risk.inherent.probabilityScore = model.matrix().size;
    risk.inherent.impactScore = model.matrix().size;
    QVERIFY(space.workspace->risks().save(risk));
    QCOMPARE(model.ratingOf(*model.riskAt(model.rowOf(risk.id))), domain::RiskRating::VeryHigh);
    QVERIFY(model.rowOf(risk.id) < model.rowCount() - 1);
}

void ListModelTest::logAppendsWithoutAReset()
{
    SampleSpace space;
    const auto issue = space.workspace->issues().findByKey(QStringLiteral("HT4-118"));
    QVERIFY(issue);
    models::ContactLogModel model(*space.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIssue(issue->id);
    const int before = model.rowCount();
    QVERIFY(before > 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    domain::Contact note;
    note.issue = issue->id;
    note.kind = domain::ContactKind::Note;
    note.text = QStringLiteral("Seen on site");
    QVERIFY(space.workspace->issues().log(note));
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.index(before).data().toString(), QStringLiteral("Seen on site"));
}

void ListModelTest::historyTellsAChangeInWords()
{
    SampleSpace space;
    auto issue = space.workspace->issues().findByKey(QStringLiteral("HT4-118"));
    models::HistoryModel model(*space.workspace);
    model.setIssue(issue->id);
    issue->workaround = QStringLiteral("Hire a crane");
    QVERIFY(space.workspace->issues().save(*issue));
    QVERIFY(model.rowCount() > 0);
    const QString newest = model.index(0).data().toString();
    QVERIFY2(newest.contains(QStringLiteral("Workaround")) && newest.contains(QStringLiteral("Hire a crane")), qPrintable(newest));
}

void ListModelTest::draftsAndTemplatesStandUnderHeadings()
{
    using models::DraftListModel;
    SampleSpace space;
    DraftListModel model(*space.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProject(space.project);
    QCOMPARE(model.index(0).data(DraftListModel::KindRole).toInt(), int(DraftListModel::Kind::Heading));
    QSet<QString> names;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const domain::DraftTemplate *shown = model.templateAt(row)) {
            QVERIFY2(!names.contains(shown->name), qPrintable(shown->name)); // one language only
            names.insert(shown->name);
        }
    QVERIFY(names.size() >= 10);
    model.setFilter(QStringLiteral("no template is called this"));
    QCOMPARE(model.rowCount(), 0);
}

void ListModelTest::peopleSayWhoIsAway()
{
    using models::PersonTableModel;
    SampleSpace space;
    PersonTableModel model(*space.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QVERIFY(model.rowCount() >= 12);
    QVERIFY(model.index(0, 0).data(PersonTableModel::OursRole).toBool()); // ours first
    int away = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        away += model.index(row, 0).data(PersonTableModel::AwayRole).toBool();
    QVERIFY(away >= 1);
}
