#include "issue/board/boardmodeltest.h"

#include "models/issue/board/boardmodel.h"
#include "models/issue/timeline/timelinemodel.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "support/samplespace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using domain::IssueStatus;
using models::BoardModel;
using models::CardStripModel;
using models::TimelineModel;
using support::SampleSpace;

namespace {

storage::IssueQuery everything(const SampleSpace &space)
{
    storage::IssueQuery query;
    query.project = space.project;
    return query;
}

int countOf(const BoardModel &board)
{
    int count = 0;
    for (const CardStripModel *column : board.columns())
        count += column->rowCount();
    return count;
}

IssueStatus statusOf(SampleSpace &space, domain::IssueId id)
{
    return space.workspace->issues().find(id)->status;
}

}

void BoardModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void BoardModelTest::showsAColumnForEachStatus()
{
    SampleSpace space;
    BoardModel board(*space.workspace);
    storage::IssueQuery query = everything(space);
    query.statuses = {IssueStatus::Open, IssueStatus::InProgress};
    board.setQuery(query);
    QCOMPARE(board.columns().size(), 5);
    QCOMPARE(countOf(board), int(space.workspace->issues().ids(query)->size()));
    for (const IssueStatus status : {IssueStatus::Open, IssueStatus::InProgress, IssueStatus::Closed}) {
        QCOMPARE(board.isWithin(int(status)), status != IssueStatus::Closed);
        QCOMPARE(board.sum(int(status))->count, board.column(int(status))->rowCount());
    }
    QVERIFY(board.isComplete());
}

void BoardModelTest::showsAColumnForEachLevel()
{
    SampleSpace space;
    BoardModel board(*space.workspace);
    board.setQuery(everything(space));
    board.setGroup(storage::IssueGroup::Level);
    QVERIFY(board.columns().size() >= 3);
    QCOMPARE(countOf(board), int(space.workspace->issues().ids(everything(space))->size()));
    for (int level = 0; level < board.columns().size(); ++level)
        for (int row = 0; row < board.column(level)->rowCount(); ++row)
            QCOMPARE(board.column(level)->cardAt(row)->row.level, level);
    QVERIFY(board.title(1).contains(QLatin1Char('1')));
}

void BoardModelTest::sortsBySeverityThenWhatIsDue()
{
    SampleSpace space;
    BoardModel board(*space.workspace);
    board.setQuery(everything(space));
    const CardStripModel &column = *board.column(int(IssueStatus::Open));
    QVERIFY(column.rowCount() > 3);
    for (int row = 1; row < column.rowCount(); ++row) {
        const storage::IssueRow &above = column.cardAt(row - 1)->row;
        const storage::IssueRow &below = column.cardAt(row)->row;
        QVERIFY(above.severity <= below.severity);
        if (above.severity == below.severity && below.until.isValid())
            QVERIFY(above.until.isValid() && above.until <= below.until);
    }
}

void BoardModelTest::keepsTheRulesOfModelsThroughItsLife()
{
    SampleSpace space;
    BoardModel board(*space.workspace);
    board.setQuery(everything(space));
    QVector<QAbstractItemModelTester *> testers;
    for (CardStripModel *column : board.columns())
        testers << new QAbstractItemModelTester(column, QAbstractItemModelTester::FailureReportingMode::QtTest, column);
    domain::Issue issue;
    issue.project = space.project;
    issue.title = QStringLiteral("Fresh");
    const domain::IssueId id = space.workspace->issues().raise(issue)->id;
    QTRY_VERIFY(board.columnOf(id));
    QVERIFY(board.move({id}, IssueStatus::Cancelled));
    QTRY_COMPARE(board.columnOf(id), board.column(int(IssueStatus::Cancelled)));
    QVERIFY(space.workspace->issues().remove(id));
    QTRY_VERIFY(!board.columnOf(id));
}

void BoardModelTest::movesSeveralInOneStep()
{
    SampleSpace space;
    BoardModel board(*space.workspace);
    board.setQuery(everything(space));
    const QVector<domain::IssueId> three = board.column(int(IssueStatus::Open))->ids().mid(0, 3);
    QVERIFY(board.move(three, IssueStatus::Resolved));
    for (const domain::IssueId id : three)
        QCOMPARE(statusOf(space, id), IssueStatus::Resolved);
    QTRY_COMPARE(board.columnOf(three.first()), board.column(int(IssueStatus::Resolved)));
    QVERIFY(space.workspace->history().undo());
    for (const domain::IssueId id : three)
        QCOMPARE(statusOf(space, id), IssueStatus::Open);
    QTRY_COMPARE(board.columnOf(three.first()), board.column(int(IssueStatus::Open)));
}

// As the status menu of the issue does: what others have not heard the outcome of is resolved, and says so.
void BoardModelTest::keepsWhatMayNotCloseYet()
{
    SampleSpace space;
    BoardModel board(*space.workspace);
    board.setQuery(everything(space));
    domain::Issue issue;
    issue.project = space.project;
    issue.title = QStringLiteral("Nobody's");
    domain::Issue raised = space.workspace->issues().raise(issue).value();
    raised.owner = {};
    QVERIFY(space.workspace->issues().save(raised));
    const auto said = board.move({raised.id}, IssueStatus::Closed);
    QVERIFY(said);
    QCOMPARE(said->unowned, QStringList{raised.key});
    QCOMPARE(statusOf(space, raised.id), IssueStatus::Resolved);
}

void BoardModelTest::readsAFileInItsOwnThreads()
{
    QTemporaryDir folder;
    SampleSpace space(folder.filePath(QStringLiteral("board.rung")));
    BoardModel board(*space.workspace);
    board.setQuery(everything(space));
    QTRY_VERIFY(board.isComplete());
    QCOMPARE(countOf(board), int(space.workspace->issues().ids(everything(space))->size()));
    const CardStripModel &open = *board.column(int(IssueStatus::Open));
    QTRY_VERIFY(open.index(0).data(CardStripModel::LoadedRole).toBool());
    const domain::IssueId first = open.idAt(0);
    QVERIFY(board.move({first}, IssueStatus::InProgress));
    QTRY_COMPARE(board.columnOf(first), board.column(int(IssueStatus::InProgress)));
    const CardStripModel &running = *board.column(int(IssueStatus::InProgress));
    QTRY_VERIFY(running.index(running.rowOf(first)).data(CardStripModel::LoadedRole).toBool());
}

void BoardModelTest::timelineKeepsTheOrderOfTheQuery()
{
    SampleSpace space;
    TimelineModel timeline(*space.workspace);
    storage::IssueQuery query = everything(space);
    query.sort = storage::IssueSort::NeedBy;
    timeline.setQuery(query);
    QCOMPARE(timeline.rows().ids(), *space.workspace->issues().ids(query));
    QAbstractItemModelTester tester(&timeline.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    bool isAnyEscalated = false;
    for (int row = 0; row < timeline.rows().rowCount(); ++row)
        isAnyEscalated |= !timeline.rows().cardAt(row)->marks.isEmpty();
    QVERIFY(isAnyEscalated);
}

void BoardModelTest::movesTheNeedByToTheSameTimeOfAnotherDay()
{
    SampleSpace space;
    TimelineModel timeline(*space.workspace);
    timeline.setQuery(everything(space));
    const domain::Issue before = space.workspace->issues().findByKey(QStringLiteral("HT4-118")).value();
    // Over the end of summer time: the day has an hour more, the time of day stays.
    const render::Format format(*space.workspace->issues().context(space.project));
    const QDate day = format.localDate(before.needBy).addDays(7);
    QVERIFY(timeline.moveNeedBy(before.id, day));
    const domain::Issue after = space.workspace->issues().find(before.id).value();
    QCOMPARE(format.localDate(after.needBy), day);
    QCOMPARE(after.needBy.toDateTime().toTimeZone(format.zone()).time(), before.needBy.toDateTime().toTimeZone(format.zone()).time());
    QVERIFY(space.workspace->history().undo());
    QCOMPARE(space.workspace->issues().find(before.id)->needBy, before.needBy);
}

void BoardModelTest::restsUntilItIsAskedAgain()
{
    SampleSpace space;
    BoardModel board(*space.workspace);
    board.setQuery(everything(space));
    board.rest();
    const domain::IssueId id = board.column(int(IssueStatus::Open))->idAt(0);
    QVERIFY(board.move({id}, IssueStatus::InProgress));
    QTest::qWait(80);
    QCOMPARE(board.columnOf(id), board.column(int(IssueStatus::Open)));
    board.setQuery(everything(space));
    QCOMPARE(board.columnOf(id), board.column(int(IssueStatus::InProgress)));
}
