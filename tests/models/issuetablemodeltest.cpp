#include "issuetablemodeltest.h"

#include "models/issue/issuetablemodel.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "storage/issue/issuerepository.h"
#include "support/samplespace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using models::IssueTableModel;
using support::SampleSpace;

namespace {

storage::IssueQuery allOf(const SampleSpace &space)
{
    storage::IssueQuery query;
    query.project = space.project;
    return query;
}

domain::Issue raised(SampleSpace &space, const QString &title, int score)
{
    domain::Issue issue;
    issue.project = space.project;
    issue.title = title;
    issue.impact = score;
    issue.urgency = score;
    return space.workspace->issues().raise(issue).value_or(domain::Issue());
}

}

void IssueTableModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void IssueTableModelTest::showsWhatTheServiceLists()
{
    SampleSpace space;
    QVERIFY(space.workspace);
    IssueTableModel model(*space.workspace);
    model.setQuery(allOf(space));
    const auto ids = space.workspace->issues().ids(allOf(space));
    QVERIFY(ids);
    QCOMPARE(model.rowCount(), int(ids->size()));
    const auto rows = space.workspace->issues().rows(*ids);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.idAt(row), ids->at(row));
        QCOMPARE(model.index(row, IssueTableModel::Title).data().toString(), rows->at(row).title);
        QVERIFY(model.index(row, IssueTableModel::NextStep).data(IssueTableModel::VerdictRole).isValid());
    }
}

void IssueTableModelTest::keepsTheRulesOfModelsThroughItsLife()
{
    SampleSpace space;
    IssueTableModel model(*space.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(allOf(space));
    model.sort(IssueTableModel::Title, Qt::DescendingOrder);
    model.sort(IssueTableModel::NeedBy, Qt::AscendingOrder);
    const domain::Issue issue = raised(space, QStringLiteral("Fresh"), 5);
    QTRY_VERIFY(model.rowOf(issue.id) >= 0);
    QVERIFY(space.workspace->issues().remove(issue.id));
    QTRY_VERIFY(model.rowOf(issue.id) < 0);
}

void IssueTableModelTest::insertsOneRowForANewIssue()
{
    SampleSpace space;
    IssueTableModel model(*space.workspace);
    model.setQuery(allOf(space));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const domain::Issue issue = raised(space, QStringLiteral("Fresh"), 3);
    QTRY_COMPARE(inserts.size(), 1);
    QCOMPARE(inserts.first().at(1).toInt(), inserts.first().at(2).toInt());
    QCOMPARE(model.idAt(inserts.first().at(1).toInt()), issue.id);
    QCOMPARE(resets.size(), 0);
}

void IssueTableModelTest::movesARowWhoseSeverityRose()
{
    SampleSpace space;
    IssueTableModel model(*space.workspace);
    model.setQuery(allOf(space));
    domain::Issue issue = raised(space, QStringLiteral("Rises"), 1);
    QTRY_VERIFY(model.rowOf(issue.id) >= 0);
    const int before = model.rowOf(issue.id);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
    issue.impact = 5;
    issue.urgency = 5;
    QVERIFY(space.workspace->issues().save(issue));
    QTRY_COMPARE(moves.size(), 1);
    QCOMPARE(removes.size(), 0);
    QVERIFY(model.rowOf(issue.id) < before);
}

void IssueTableModelTest::undoTakesTheRowAway()
{
    SampleSpace space;
    IssueTableModel model(*space.workspace);
    model.setQuery(allOf(space));
    const domain::Issue issue = raised(space, QStringLiteral("Second thoughts"), 3);
    QTRY_VERIFY(model.rowOf(issue.id) >= 0);
    QVERIFY(space.workspace->history().undo());
    QTRY_VERIFY(model.rowOf(issue.id) < 0);
    QVERIFY(space.workspace->history().redo());
    QTRY_VERIFY(model.rowOf(issue.id) >= 0);
}

void IssueTableModelTest::readsAFileInItsOwnThread()
{
    QTemporaryDir folder;
    SampleSpace space(folder.filePath(QStringLiteral("sample.rung")));
    QVERIFY(space.workspace);
    IssueTableModel model(*space.workspace);
    QSignalSpy completed(&model, &IssueTableModel::completed);
    model.setQuery(allOf(space));
    QVERIFY(completed.wait(5000));
    QVERIFY(model.rowCount() > 20);
    const QModelIndex first = model.index(0, IssueTableModel::Title);
    QTRY_VERIFY(!first.data().toString().isEmpty());
}

void IssueTableModelTest::filtersByStatus()
{
    SampleSpace space;
    IssueTableModel model(*space.workspace);
    storage::IssueQuery query = allOf(space);
    query.statuses = {domain::IssueStatus::Closed};
    model.setQuery(query);
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto shown = model.index(row, 0).data(IssueTableModel::RowRole).value<storage::IssueRow>();
        QCOMPARE(shown.status, domain::IssueStatus::Closed);
    }
}

// Removed by another program, before this one was told.
void IssueTableModelTest::asksOnceForRowsThatAreGone()
{
    SampleSpace space;
    IssueTableModel model(*space.workspace);
    const domain::Issue issue = raised(space, QStringLiteral("Fresh"), 1);
    model.setQuery(allOf(space));
    const int row = model.rowOf(issue.id);
    QVERIFY(row >= 0);
    QVERIFY(storage::IssueRepository(space.workspace->database()).remove(issue.id));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    for (int time = 0; time < 3; ++time) {
        QVERIFY(!model.rowAt(row));
        QCOMPARE(changes.size(), 1);
    }
    QVERIFY(model.rowAt(0));
    raised(space, QStringLiteral("Another"), 5);
    QTRY_COMPARE(model.rowOf(issue.id), -1);
    QVERIFY(model.rowAt(model.rowCount() - 1));
}
