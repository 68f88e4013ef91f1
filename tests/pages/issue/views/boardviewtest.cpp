#include "issue/views/boardviewtest.h"

#include "issue/board/boardcolumn.h"
#include "issue/board/boardlist.h"
#include "issue/board/issueboard.h"
#include "issue/issuedetail.h"
#include "issue/log/contactcomposer.h"
#include "issue/views/viewstage.h"
#include "models/issue/board/cardstripmodel.h"
#include "widgets/controls/linkbutton.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>

using domain::IssueStatus;

namespace {

ui::BoardColumn &columnOf(const ViewStage &stage, int key)
{
    for (auto *column : stage.page.findChildren<ui::BoardColumn *>())
        if (column->key() == key && column->isVisible())
            return *column;
    qFatal("no column %d", key);
}

ui::BoardList &listOf(const ViewStage &stage, IssueStatus status)
{
    return columnOf(stage, int(status)).list();
}

domain::IssueId chooseFirst(const ViewStage &stage)
{
    ui::BoardList &open = listOf(stage, IssueStatus::Open);
    open.setFocus();
    open.setCurrentIndex(open.model()->index(0, 0));
    return open.currentIssue();
}

// As Qt delivers a drag; true when the column took it.
bool drop(ui::BoardColumn &column, const QVector<domain::IssueId> &issues)
{
    QByteArrayList numbers;
    for (const domain::IssueId id : issues)
        numbers << QByteArray::number(id.value());
    QMimeData mime;
    mime.setData(QStringLiteral("application/x-rung-issues"), numbers.join(','));
    const QPoint place = column.rect().center();
    QDragEnterEvent enter(place, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&column, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(place, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&column, &event);
    return event.isAccepted();
}

void showAllStatuses(const ViewStage &stage)
{
    storage::IssueQuery query;
    query.project = stage.space.project;
    stage.part<ui::IssueBoard>("issueBoard").setQuery(query);
}

}

void BoardViewTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void BoardViewTest::dropChangesTheStatusInOneStep()
{
    ViewStage stage(ui::IssueViews::Board);
    const domain::IssueId id = chooseFirst(stage);
    QVERIFY(id.isValid());
    QVERIFY(drop(columnOf(stage, int(IssueStatus::InProgress)), {id}));
    QCOMPARE(stage.issue(id).status, IssueStatus::InProgress);
    QTRY_COMPARE(listOf(stage, IssueStatus::InProgress).currentIssue(), id); // stays the current one
    QVERIFY(stage.undo());
    QCOMPARE(stage.issue(id).status, IssueStatus::Open);
    QTRY_VERIFY(columnOf(stage, int(IssueStatus::Open)).cards().rowOf(id) >= 0);
    QVERIFY(!drop(columnOf(stage, int(IssueStatus::Open)), {id})); // it is there already
}

void BoardViewTest::dropOfSeveralIsOneStep()
{
    ViewStage stage(ui::IssueViews::Board);
    ui::BoardList &open = listOf(stage, IssueStatus::Open);
    open.selectionModel()->clear();
    for (int row = 0; row < 3; ++row)
        open.selectionModel()->select(open.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QVector<domain::IssueId> three = open.selectedIssues();
    QCOMPARE(three.size(), 3);
    QSignalSpy said(&stage.page, &ui::Page::said);
    QVERIFY(drop(columnOf(stage, int(IssueStatus::Resolved)), three));
    QVERIFY(said.size() == 1); // the filter leaves them out now
    for (const domain::IssueId id : three)
        QCOMPARE(stage.issue(id).status, IssueStatus::Resolved);
    QVERIFY(stage.undo());
    for (const domain::IssueId id : three)
        QCOMPARE(stage.issue(id).status, IssueStatus::Open);
}

void BoardViewTest::keysMoveTheCard()
{
    ViewStage stage(ui::IssueViews::Board);
    ui::BoardList &open = listOf(stage, IssueStatus::Open);
    const domain::IssueId id = chooseFirst(stage);
    QTest::keyClick(&open, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.issue(id).status, IssueStatus::InProgress);
    ui::BoardList &running = listOf(stage, IssueStatus::InProgress);
    QTRY_COMPARE(running.currentIssue(), id);
    QTRY_VERIFY(running.hasFocus()); // the keyboard goes with the card
    QTest::keyClick(&running, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.issue(id).status, IssueStatus::Open);
    QVERIFY(stage.undo());
    QVERIFY(stage.undo());
    QCOMPARE(stage.issue(id).status, IssueStatus::Open);
}

void BoardViewTest::keysWalkAmongCardsAndColumns()
{
    ViewStage stage(ui::IssueViews::Board);
    const domain::IssueId moved = chooseFirst(stage);
    QVERIFY(drop(columnOf(stage, int(IssueStatus::InProgress)), {moved}));
    QTRY_VERIFY(listOf(stage, IssueStatus::InProgress).model()->rowCount() > 0);
    ui::BoardList &open = listOf(stage, IssueStatus::Open);
    open.setFocus();
    open.setCurrentIndex(open.model()->index(0, 0));
    QTest::keyClick(&open, Qt::Key_Down);
    QCOMPARE(open.currentIndex().row(), 1);
    QTest::keyClick(&open, Qt::Key_Right);
    QVERIFY(listOf(stage, IssueStatus::InProgress).hasFocus());
    QVERIFY(open.selectedIssues().isEmpty()); // what is selected stands in one column
    QTest::keyClick(&listOf(stage, IssueStatus::InProgress), Qt::Key_Left);
    QVERIFY(open.hasFocus());
}

void BoardViewTest::aCardSaysWhatItIs()
{
    ViewStage stage(ui::IssueViews::Board);
    const domain::Issue issue = stage.issue(chooseFirst(stage));
    const ui::BoardList &open = listOf(stage, IssueStatus::Open);
    const QString said = open.currentIndex().data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {issue.key, issue.title, QStringLiteral("column Open"), QStringLiteral("of %1").arg(open.model()->rowCount())})
        QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY(!open.accessibleName().isEmpty());
}

void BoardViewTest::enterOpensBesideAndBackCloses()
{
    ViewStage stage(ui::IssueViews::Board);
    auto *detail = stage.page.findChild<ui::IssueDetail *>();
    QVERIFY(!detail->isVisible());
    ui::BoardList &open = listOf(stage, IssueStatus::Open);
    chooseFirst(stage);
    QTest::keyClick(&open, Qt::Key_Return);
    QVERIFY(detail->isVisible());
    QVERIFY(open.isVisible());
    QCOMPARE(stage.page.record().id, open.currentIssue().value());
    QTest::keyClick(&stage.page, Qt::Key_Escape);
    QVERIFY(!detail->isVisible());
    QVERIFY(open.hasFocus());
}

void BoardViewTest::narrowPageShowsOneOfTheTwo()
{
    ViewStage stage(ui::IssueViews::Board, {880, 640});
    ui::BoardList &open = listOf(stage, IssueStatus::Open);
    chooseFirst(stage);
    QTest::keyClick(&open, Qt::Key_Return);
    QVERIFY(stage.page.findChild<ui::IssueDetail *>()->isVisible());
    QVERIFY(!open.isVisible());
    QTest::keyClick(&stage.page, Qt::Key_Escape);
    QVERIFY(open.isVisible());
}

void BoardViewTest::dropOnClosedAsksForTheReason()
{
    ViewStage stage(ui::IssueViews::Board);
    showAllStatuses(stage);
    const domain::Issue issue = stage.issue("HT4-118");
    auto &reason = stage.part<QLineEdit>("closingReason");
    QVERIFY(drop(columnOf(stage, int(IssueStatus::Closed)), {issue.id}));
    QVERIFY(reason.isVisible() && reason.hasFocus());
    QCOMPARE(stage.issue(issue.id).status, issue.status);
    QTest::keyClick(&reason, Qt::Key_Escape);
    QVERIFY(!reason.isVisible());
    QCOMPARE(stage.issue(issue.id).status, issue.status);
    QVERIFY(drop(columnOf(stage, int(IssueStatus::Closed)), {issue.id}));
    QTest::keyClicks(&reason, QStringLiteral("The crane came"));
    QTest::keyClick(&reason, Qt::Key_Return);
    QVERIFY(!stage.issue(issue.id).isOpen());
    QCOMPARE(stage.issue(issue.id).outcome, QStringLiteral("The crane came"));
    QVERIFY(stage.undo());
    QCOMPARE(stage.issue(issue.id).status, issue.status);
}

void BoardViewTest::theLevelDroppedOnIsChosen()
{
    ViewStage stage(ui::IssueViews::Board);
    auto &board = stage.part<ui::IssueBoard>("issueBoard");
    board.setGroup(storage::IssueGroup::Level);
    const domain::Issue issue = stage.issue("HT4-118");
    const int level = board.model().columnOf(issue.id)->key() / 2 + 2; // one is passed over
    QVERIFY(drop(columnOf(stage, level), {issue.id}));
    auto &levels = stage.part<QComboBox>("composerLevel");
    QVERIFY(levels.isVisible());
    QCOMPARE(levels.currentData().toInt(), level);
}

void BoardViewTest::aHigherLevelStartsTheEscalation()
{
    ViewStage stage(ui::IssueViews::Board);
    auto &board = stage.part<ui::IssueBoard>("issueBoard");
    board.setGroup(storage::IssueGroup::Level);
    const domain::Issue issue = stage.issue("HT4-118");
    const models::CardStripModel *from = board.model().columnOf(issue.id);
    QVERIFY(from);
    const int level = from->key() / 2;
    QVERIFY(drop(columnOf(stage, level + 1), {issue.id}));
    const auto *composer = stage.page.findChild<ui::ContactComposer *>();
    QVERIFY(composer->isVisible() && !composer->isFolded());
    QCOMPARE(stage.page.record().id, issue.id.value());
    QCOMPARE(board.model().columnOf(issue.id), from); // nothing was written yet
}

void BoardViewTest::aLowerLevelTakesNoCard()
{
    ViewStage stage(ui::IssueViews::Board);
    auto &board = stage.part<ui::IssueBoard>("issueBoard");
    board.setGroup(storage::IssueGroup::Level);
    const domain::Issue issue = stage.issue("HT4-118");
    const int level = board.model().columnOf(issue.id)->key() / 2;
    QVERIFY(level > 0);
    QVERIFY(!drop(columnOf(stage, level - 1), {issue.id}));
    QVERIFY(!columnOf(stage, level - 1).toolTip().isEmpty());
    const models::CardStripModel &own = *board.model().columns().first();
    if (own.rowCount() >= 2)
        QVERIFY(!drop(columnOf(stage, level + 1), {own.idAt(0), own.idAt(1)})); // one at a time
}

void BoardViewTest::theViewIsRememberedForTheProject()
{
    {
        ViewStage stage(ui::IssueViews::Table);
        stage.page.findChild<QAction *>(QStringLiteral("issue.view.board"))->trigger();
        QVERIFY(stage.part<ui::IssueBoard>("issueBoard").isVisible());
    }
    support::SampleSpace space;
    ui::IssuePage page(*space.workspace);
    page.setProject(space.project);
    QCOMPARE(page.findChild<ui::SegmentedControl *>(QStringLiteral("issueViews"))->current(), int(ui::IssueViews::Board));
}

void BoardViewTest::columnsAreNeverCut()
{
    ViewStage stage(ui::IssueViews::Board, {880, 640});
    showAllStatuses(stage);
    auto *scroll = stage.part<ui::IssueBoard>("issueBoard").findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->horizontalScrollBar()->maximum() > 0);
    for (auto *column : stage.page.findChildren<ui::BoardColumn *>())
        if (column->isVisible())
            QVERIFY(column->width() >= column->minimumWidth());
}

// Also where the program made it current: after it was moved, opened or found.
void BoardViewTest::shiftExtendsFromTheCurrentCard()
{
    ViewStage stage(ui::IssueViews::Board);
    chooseFirst(stage);
    ui::BoardList &open = listOf(stage, IssueStatus::Open);
    QVERIFY(open.model()->rowCount() > 4);
    const auto cards = [&open](int from, int to) {
        QVector<domain::IssueId> ids;
        for (int row = from; row <= to; ++row)
            ids << domain::IssueId(open.model()->index(row, 0).data(models::CardStripModel::IdRole).toLongLong());
        return ids;
    };
    open.setFocus();
    open.setCurrentIndex(open.model()->index(0, 0));
    QTest::keyClick(&open, Qt::Key_Down);
    open.setCurrentIndex(open.model()->index(3, 0));
    QTest::keyClick(&open, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(open.selectedIssues(), cards(3, 4));
    QTest::keyClick(&open, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&open, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(open.selectedIssues(), cards(2, 3));
    open.setCurrentIndex(open.model()->index(1, 0));
    QTest::mouseClick(open.viewport(), Qt::LeftButton, Qt::ShiftModifier, open.visualRect(open.model()->index(2, 0)).center());
    QCOMPARE(open.selectedIssues(), cards(1, 2));
}
