#include "gridviewtest.h"

#include "textgrid.h"
#include "widgets/grid/griddelegate.h"
#include "widgets/grid/gridview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace {

struct Stage {
    explicit Stage(int rows = 4, int columns = 3) : model(rows, columns), tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        view.setModel(&model);
        view.setRoles({TextGrid::FaultRole});
        view.setRowsMovable(true);
        view.resize(600, 400);
        view.show();
        view.activateWindow();
        view.setFocus();
        view.setCurrentIndex(model.index(0, 0));
    }
    QLineEdit *editor() const { return qobject_cast<QLineEdit *>(view.indexWidget(view.currentIndex())); }
    void type(const QString &text)
    {
        QTest::keyClick(&view, text.at(0).toLatin1());
        if (text.size() > 1)
            QTest::keyClicks(editor(), text.mid(1));
    }
    QPair<int, int> place() const { return {view.currentIndex().row(), view.currentIndex().column()}; }
    void select(int top, int left, int bottom, int right)
    {
        view.selectionModel()->setCurrentIndex(model.index(bottom, right), QItemSelectionModel::NoUpdate);
        view.selectionModel()->select(QItemSelection(model.index(top, left), model.index(bottom, right)), QItemSelectionModel::ClearAndSelect);
    }
    TextGrid model;
    QAbstractItemModelTester tester;
    ui::GridView view;
};

using Place = QPair<int, int>;

void putOnClipboard(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

// Completes people as the escalation grid does.
class PeopleDelegate : public ui::GridDelegate
{
public:
    using ui::GridDelegate::GridDelegate;

protected:
    QStringList completions(const QModelIndex &) const override { return {QStringLiteral("Ana Novak"), QStringLiteral("Boris Silva")}; }
    QString separator(const QModelIndex &) const override { return QStringLiteral(";"); }
};

}

void GridViewTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void GridViewTest::typingReplacesAndMovesOn()
{
    Stage stage;
    stage.model.setRow(0, {"old", "", ""});
    stage.type("4h");
    QVERIFY(stage.view.isTyping());
    QTest::keyClick(stage.editor(), Qt::Key_Right);
    QCOMPARE(stage.model.row(0).first(), QStringLiteral("4h"));
    QCOMPARE(stage.place(), Place(0, 1));
    QVERIFY(!stage.editor());
}

void GridViewTest::tabAndEnterWalkAsInASpreadsheet()
{
    Stage stage;
    stage.view.setCurrentIndex(stage.model.index(0, 1));
    stage.type("a");
    QTest::keyClick(stage.editor(), Qt::Key_Tab);
    stage.type("b");
    QTest::keyClick(stage.editor(), Qt::Key_Return);
    QCOMPARE(stage.place(), Place(1, 1)); // below where the Tabs began
    QCOMPARE(stage.model.row(0), QStringList({"", "a", "b"}));
    QTest::keyClick(&stage.view, Qt::Key_Return);
    QCOMPARE(stage.place(), Place(2, 1));
    QTest::keyClick(&stage.view, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(stage.place(), Place(1, 1));
    QTest::keyClick(&stage.view, Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(&stage.view, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(stage.place(), Place(0, 2));
}

void GridViewTest::f2EditsAndEscapeGivesBack()
{
    Stage stage;
    stage.model.setRow(0, {"4", "", ""});
    QTest::keyClick(&stage.view, Qt::Key_F2);
    QVERIFY(!stage.view.isTyping());
    QTest::keyClicks(stage.editor(), QStringLiteral("h"));
    QTest::keyClick(stage.editor(), Qt::Key_Left);
    QVERIFY(stage.editor()); // F2: arrows stay in the text
    QTest::keyClick(stage.editor(), Qt::Key_Return);
    QCOMPARE(stage.model.row(0).first(), QStringLiteral("4h"));
    QTest::keyClick(&stage.view, Qt::Key_Up);
    stage.type("nonsense");
    QTest::keyClick(stage.editor(), Qt::Key_Escape);
    QCOMPARE(stage.model.row(0).first(), QStringLiteral("4h"));
    QCOMPARE(stage.place(), Place(0, 0));
}

void GridViewTest::arrowsJumpOverBlocks()
{
    Stage stage(6, 2);
    for (const int row : {0, 1, 4})
        stage.model.setRow(row, {"a", ""});
    QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(stage.place(), Place(1, 0));
    QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(stage.place(), Place(4, 0));
    QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(stage.place(), Place(5, 0));
    QTest::keyClick(&stage.view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(stage.place(), Place(0, 0));
    QTest::keyClick(&stage.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(stage.place(), Place(5, 1));
    QTest::keyClick(&stage.view, Qt::Key_Home);
    QCOMPARE(stage.place(), Place(5, 0));
}

void GridViewTest::shiftSelectsARectangle()
{
    Stage stage;
    stage.view.setCurrentIndex(stage.model.index(1, 1));
    QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&stage.view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(stage.view.range().topLeft(), QPersistentModelIndex(stage.model.index(1, 1)));
    QCOMPARE(stage.view.range().bottomRight(), QPersistentModelIndex(stage.model.index(2, 2)));
    QTest::keyClick(&stage.view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&stage.view, Qt::Key_Up, Qt::ShiftModifier); // over the anchor
    QCOMPARE(stage.view.range().topLeft(), QPersistentModelIndex(stage.model.index(0, 1)));
    QCOMPARE(stage.view.range().bottomRight(), QPersistentModelIndex(stage.model.index(1, 2)));
    QTest::keyClick(&stage.view, Qt::Key_Down);
    QVERIFY(!stage.view.selectsSeveral());
}

void GridViewTest::shiftAndAClickSelectFromTheCurrentCell()
{
    Stage stage;
    const auto click = [&](int row, int column, Qt::KeyboardModifiers modifiers) {
        const QPoint place = stage.view.visualRect(stage.model.index(row, column)).center();
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, modifiers, place);
    };
    click(4, 0, Qt::NoModifier);
    stage.view.setCurrentIndex(stage.model.index(1, 1)); // not where the last click was
    click(2, 2, Qt::ShiftModifier);
    QCOMPARE(stage.view.range().topLeft(), QPersistentModelIndex(stage.model.index(1, 1)));
    QCOMPARE(stage.view.range().bottomRight(), QPersistentModelIndex(stage.model.index(2, 2)));
    click(0, 0, Qt::ShiftModifier); // the other way, from the same cell
    QCOMPARE(stage.view.range().topLeft(), QPersistentModelIndex(stage.model.index(0, 0)));
    QCOMPARE(stage.view.range().bottomRight(), QPersistentModelIndex(stage.model.index(1, 1)));
}

void GridViewTest::arrowsFollowTheWritingDirection()
{
    Stage stage;
    stage.view.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&stage.view, Qt::Key_Left);
    QCOMPARE(stage.place(), Place(0, 1));
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    QCOMPARE(stage.place(), Place(0, 2));
    stage.type("a");
    QTest::keyClick(stage.editor(), Qt::Key_Right);
    QCOMPARE(stage.place(), Place(0, 1));
}

void GridViewTest::copiesAsTextAndHtml()
{
    Stage stage;
    stage.model.setRow(0, {"a", "hidden", "two\nlines"});
    stage.view.setColumnHidden(1, true);
    stage.select(0, 0, 1, 2);
    QTest::keyClick(&stage.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), QStringLiteral("a\t\"two\nlines\"\n\t\n"));
    QVERIFY(mime->html().contains(QStringLiteral("<td>two<br>lines</td>")));
}

void GridViewTest::pastesABlockAndGrows()
{
    Stage stage;
    QSignalSpy begun(&stage.view, &ui::GridView::actBegun);
    QSignalSpy ended(&stage.view, &ui::GridView::actEnded);
    putOnClipboard(QStringLiteral("a\tb\nc\td\ne\tf\n"));
    stage.view.setCurrentIndex(stage.model.index(2, 1));
    QTest::keyClick(&stage.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.model.rowCount(), 5);
    QCOMPARE(stage.model.row(2), QStringList({"", "a", "b"}));
    QCOMPARE(stage.model.row(4), QStringList({"", "e", "f"}));
    QCOMPARE(begun.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(stage.view.range().height(), 3);
    stage.model.takesRows = false;
    stage.view.setCurrentIndex(stage.model.index(4, 0));
    QTest::keyClick(&stage.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.model.rowCount(), 5);
    QCOMPARE(stage.model.row(4), QStringList({"a", "b", "f"}));
}

void GridViewTest::oneValueFillsTheRange()
{
    Stage stage;
    putOnClipboard(QStringLiteral("4h\r\n"));
    stage.select(0, 1, 2, 2);
    QTest::keyClick(&stage.view, Qt::Key_V, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(stage.model.row(row), QStringList({"", "4h", "4h"}));
    QCOMPARE(stage.model.row(3), QStringList({"", "", ""}));
    putOnClipboard(QStringLiteral("a\tb"));
    stage.select(0, 0, 3, 1);
    QTest::keyClick(&stage.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.model.row(3), QStringList({"a", "b", ""}));
}

void GridViewTest::pasteSaysWhatHadNoRoom()
{
    Stage stage;
    QSignalSpy cut(&stage.view, &ui::GridView::cutOff);
    putOnClipboard(QStringLiteral("a\tb\tc"));
    stage.view.setCurrentIndex(stage.model.index(0, 2));
    QTest::keyClick(&stage.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.model.row(0), QStringList({"", "", "a"}));
    QCOMPARE(cut.size(), 1);
    QCOMPARE(cut.first().first().toInt(), 2);
}

void GridViewTest::fillsDownAndRight()
{
    Stage stage;
    stage.model.setRow(0, {"a", "b", "c"});
    stage.select(0, 0, 3, 1);
    QTest::keyClick(&stage.view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(stage.model.row(3), QStringList({"a", "b", ""}));
    stage.select(1, 1, 2, 2);
    QTest::keyClick(&stage.view, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(stage.model.row(2), QStringList({"a", "b", "b"}));
    stage.view.setCurrentIndex(stage.model.index(3, 2));
    QTest::keyClick(&stage.view, Qt::Key_D, Qt::ControlModifier); // one cell: from the one above
    QCOMPARE(stage.model.row(3), QStringList({"a", "b", "b"}));
}

void GridViewTest::clearsAsOneAct()
{
    Stage stage;
    stage.model.setRow(0, {"a", "b", "c"});
    stage.model.edits = 0;
    QSignalSpy ended(&stage.view, &ui::GridView::actEnded);
    stage.select(0, 0, 1, 1);
    QTest::keyClick(&stage.view, Qt::Key_Delete);
    QCOMPARE(stage.model.row(0), QStringList({"", "", "c"}));
    QCOMPARE(stage.model.edits, 2); // what is empty is left alone
    QCOMPARE(ended.size(), 1);
}

void GridViewTest::leavesFrozenCellsAlone()
{
    Stage stage;
    stage.model.frozenColumn = 1;
    stage.model.setRow(0, {"a", "b", "c"});
    stage.select(0, 0, 0, 2);
    QTest::keyClick(&stage.view, Qt::Key_Delete);
    QCOMPARE(stage.model.row(0), QStringList({"", "b", ""}));
}

void GridViewTest::movesRowsByKeyAndByDrag()
{
    Stage stage;
    for (int row = 0; row < 4; ++row)
        stage.model.setRow(row, {QString::number(row), "", ""});
    QTest::keyClick(&stage.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stage.model.row(1).first(), QStringLiteral("0"));
    QCOMPARE(stage.place(), Place(1, 0));
    QTest::keyClick(&stage.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&stage.view, Qt::Key_Up, Qt::AltModifier); // at the edge: nothing
    QCOMPARE(stage.model.row(0).first(), QStringLiteral("0"));
    const auto grip = [&](int row) { return stage.view.visualRect(stage.model.index(row, 0)).topLeft() + QPoint(4, 4); };
    QTest::mousePress(stage.view.viewport(), Qt::LeftButton, {}, grip(3));
    QTest::mouseMove(stage.view.viewport(), grip(1));
    QMouseEvent move(QEvent::MouseMove, grip(1), stage.view.viewport()->mapToGlobal(grip(1)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(stage.view.viewport(), &move);
    QTest::mouseRelease(stage.view.viewport(), Qt::LeftButton, {}, grip(1));
    QCOMPARE(stage.model.row(1).first(), QStringLiteral("3"));
    QCOMPARE(stage.model.row(3).first(), QStringLiteral("2"));
}

void GridViewTest::judgesWhileTyping()
{
    Stage stage;
    stage.view.setJudge([](const QModelIndex &, const QString &text) { return text.contains(QLatin1Char('x')) ? QStringLiteral("No x here") : QString(); });
    QSignalSpy judged(&stage.view, &ui::GridView::faultTyped);
    stage.type("4x");
    QCOMPARE(stage.view.faultAt(stage.view.currentIndex()), QStringLiteral("No x here"));
    QCOMPARE(stage.editor()->accessibleDescription(), QStringLiteral("No x here"));
    QTest::keyClick(stage.editor(), Qt::Key_Backspace);
    QCOMPARE(stage.view.faultAt(stage.view.currentIndex()), QString());
    QCOMPARE(judged.size(), 2);
    QTest::keyClicks(stage.editor(), QStringLiteral("x"));
    QTest::keyClick(stage.editor(), Qt::Key_Return);
    QCOMPARE(stage.view.faultAt(stage.model.index(0, 0)), QStringLiteral("No x here")); // kept where it was typed
}

void GridViewTest::completesTheNameAfterTheSeparator()
{
    Stage stage;
    stage.view.setItemDelegate(new PeopleDelegate(stage.view));
    stage.type("ana novak; bor");
    auto *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Tab);
    QCOMPARE(stage.model.row(0).first(), QStringLiteral("ana novak; Boris Silva"));
    QCOMPARE(stage.place(), Place(0, 1));
}

void GridViewTest::tabLeavesTheGridAtItsEnd()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    TextGrid model(1, 2);
    auto *view = new ui::GridView(&window);
    view->setModel(&model);
    auto *after = new QLineEdit(&window);
    column->addWidget(view);
    column->addWidget(after);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    view->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

// Scrolled sideways the first column stays in sight, covers no cell that is worked on, and a click in it leads to it.
void GridViewTest::theFirstColumnStandsStill()
{
    Stage stage(4, 12);
    stage.model.setRow(1, {"title", "", "", "", "", "", "", "", "", "", "", "last"});
    int heads = 0;
    stage.view.freezeFirstColumn([&heads](QPainter &, const QRect &) { ++heads; });
    auto *column = stage.view.findChild<QWidget *>(QStringLiteral("frozenColumn"));
    QVERIFY(!column->isVisible()); // nothing is scrolled away yet
    QTest::keyClick(&stage.view, Qt::Key_End);
    QVERIFY(column->isVisible());
    QCOMPARE(column->width(), stage.view.columnWidth(0));
    QVERIFY(!column->grab().isNull() && heads > 0);
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(&stage.view, Qt::Key_Left);
        QVERIFY(!column->isVisible() || stage.view.visualRect(stage.view.currentIndex()).left() >= column->width());
    }
    QTest::keyClick(&stage.view, Qt::Key_End);
    QTest::mouseClick(column, Qt::LeftButton, {}, QPoint(10, column->height() - stage.view.viewport()->height() + stage.view.rowViewportPosition(1) + 5));
    QCOMPARE(stage.place(), Place(1, 0));
    QVERIFY(!column->isVisible());
    stage.view.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&stage.view, Qt::Key_End);
    QVERIFY(column->isVisible());
    QCOMPARE(column->geometry().right(), stage.view.viewport()->geometry().right());
}
