#include "issue/views/timelineviewtest.h"

#include "issue/issuedetail.h"
#include "issue/timeline/issuetimeline.h"
#include "issue/timeline/timelinebar.h"
#include "issue/timeline/timelinelist.h"
#include "issue/views/viewstage.h"

#include <QSettings>
#include <QTableView>
#include <QWheelEvent>

namespace {

struct TimelineStage : ViewStage {
    TimelineStage() : ViewStage(ui::IssueViews::Timeline), timeline(part<ui::IssueTimeline>("issueTimeline")), list(part<ui::TimelineList>("timelineRows")) {}

    QModelIndex choose(const char *key)
    {
        id = issue(key).id;
        const QModelIndex index = list.model()->index(timeline.model().rows().rowOf(id), 0);
        list.setCurrentIndex(index);
        list.setFocus();
        return index;
    }
    // Where the moment stands in the row.
    QPoint place(const QModelIndex &index, base::Instant at) const
    {
        const QRect row = list.visualRect(index);
        const double label = double(row.width()) - chartWidth();
        const double x = label + timeline.scale().x(at);
        return {qRound(list.layoutDirection() == Qt::RightToLeft ? row.width() - x : x), row.center().y()};
    }
    double chartWidth() const { return list.chartRect().width(); }
    base::Instant needBy() const { return issue(id).needBy; }
    QDate needByDay() const { return timeline.scale().format().localDate(needBy()); }

    ui::IssueTimeline &timeline;
    ui::TimelineList &list;
    domain::IssueId id;
};

}

void TimelineViewTest::init()
{
    QSettings().clear();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void TimelineViewTest::keepsTheOrderOfTheTable()
{
    TimelineStage stage;
    const auto &table = stage.part<QTableView>("issueTable");
    QCOMPARE(stage.list.model()->rowCount(), table.model()->rowCount());
    for (int row = 0; row < stage.list.model()->rowCount(); ++row)
        QCOMPARE(stage.list.model()->index(row, 0).data(Qt::UserRole), table.model()->index(row, 0).data(Qt::UserRole));
}

void TimelineViewTest::zoomKeepsWhatIsUnderThePointer()
{
    TimelineStage stage;
    const QPoint pointer(stage.list.chartRect().left() + 200, 60);
    const QDate under = stage.timeline.scale().dayAt(200);
    const double before = stage.timeline.scale().pxPerDay();
    QWheelEvent wheel(pointer, stage.list.viewport()->mapToGlobal(pointer), {}, {0, 360}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(stage.list.viewport(), &wheel);
    QVERIFY(stage.timeline.scale().pxPerDay() > before);
    QVERIFY(qAbs(stage.timeline.scale().dayAt(200).daysTo(under)) <= 1);
}

void TimelineViewTest::keysZoomAndScroll()
{
    TimelineStage stage;
    stage.choose("HT4-118");
    const double before = stage.timeline.scale().pxPerDay();
    QTest::keyClick(&stage.list, Qt::Key_Plus);
    QVERIFY(stage.timeline.scale().pxPerDay() > before);
    QTest::keyClick(&stage.list, Qt::Key_Minus);
    QVERIFY(qAbs(stage.timeline.scale().pxPerDay() - before) < 0.01);
    const QDate start = stage.timeline.scale().dayAt(0);
    QTest::keyClick(&stage.list, Qt::Key_Right);
    QVERIFY(stage.timeline.scale().dayAt(0) > start);
    auto &zoom = stage.part<ui::SegmentedControl>("timelineZoom");
    zoom.setCurrent(0);
    QCOMPARE(stage.timeline.scale().grid(), ui::TimeGrid::Days);
    zoom.setCurrent(2);
    QCOMPARE(stage.timeline.scale().grid(), ui::TimeGrid::Months);
}

void TimelineViewTest::fitShowsAllBars()
{
    TimelineStage stage;
    stage.timeline.fitToBars();
    for (const storage::IssueCard &card : stage.list.cardsInSight()) {
        QVERIFY(stage.timeline.scale().x(card.raisedAt) >= 0);
        if (card.row.needBy.isValid())
            QVERIFY(stage.timeline.scale().x(card.row.needBy) <= stage.chartWidth());
    }
}

void TimelineViewTest::dragMovesTheNeedBy_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TimelineViewTest::dragMovesTheNeedBy()
{
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    TimelineStage stage;
    const QModelIndex index = stage.choose("HT4-118");
    const base::Instant before = stage.needBy();
    const QDate day = stage.needByDay();
    const QPoint from = stage.place(index, before);
    const QPoint to = stage.place(index, before.plusMinutes(5 * 24 * 60));
    QTest::mousePress(stage.list.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(stage.list.viewport(), (from + to) / 2);
    QTest::mouseMove(stage.list.viewport(), to);
    QCOMPARE(stage.needBy(), before); // until it is let go
    QTest::mouseRelease(stage.list.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(stage.needByDay(), day.addDays(5));
    QVERIFY(stage.undo());
    QCOMPARE(stage.needBy(), before);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TimelineViewTest::escapeLetsTheNeedByBe()
{
    TimelineStage stage;
    const QModelIndex index = stage.choose("HT4-118");
    const base::Instant before = stage.needBy();
    const QPoint from = stage.place(index, before);
    QTest::mousePress(stage.list.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(stage.list.viewport(), from + QPoint(60, 0));
    QTest::keyClick(&stage.list, Qt::Key_Escape);
    QTest::mouseRelease(stage.list.viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
    QCOMPARE(stage.needBy(), before);
}

void TimelineViewTest::otherDragsDoNothing()
{
    TimelineStage stage;
    const QModelIndex index = stage.choose("HT4-118");
    const domain::Issue before = stage.issue(stage.id);
    const QPoint from = stage.place(index, before.needBy.plusMinutes(-4 * 24 * 60));
    QTest::mousePress(stage.list.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(stage.list.viewport(), from + QPoint(80, 0));
    QTest::mouseRelease(stage.list.viewport(), Qt::LeftButton, {}, from + QPoint(80, 0));
    QCOMPARE(stage.issue(stage.id), before);
}

void TimelineViewTest::keysMoveTheNeedByDayByDay()
{
    TimelineStage stage;
    stage.choose("HT4-118");
    const QDate day = stage.needByDay();
    QTest::keyClick(&stage.list, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(stage.needByDay(), day.addDays(1));
    QTRY_COMPARE(stage.timeline.model().rows().cardAt(stage.list.currentIndex().row())->row.needBy, stage.needBy());
    QTest::keyClick(&stage.list, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(stage.needByDay(), day);
    QVERIFY(stage.undo());
    QCOMPARE(stage.needByDay(), day.addDays(1));
}

void TimelineViewTest::whatIsOverCannotBeMoved()
{
    TimelineStage stage;
    storage::IssueQuery query;
    query.project = stage.space.project;
    domain::Issue issue = stage.issue("HT4-118");
    issue.status = domain::IssueStatus::Resolved;
    QVERIFY(stage.space.workspace->issues().save(issue));
    stage.timeline.setQuery(query);
    stage.choose("HT4-118");
    QTest::keyClick(&stage.list, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(stage.needBy(), issue.needBy);
}

void TimelineViewTest::enterOpens()
{
    TimelineStage stage;
    stage.choose("HT4-118");
    QTest::keyClick(&stage.list, Qt::Key_Return);
    QVERIFY(stage.page.findChild<ui::IssueDetail *>()->isVisible());
    QCOMPARE(stage.page.record().id, stage.id.value());
}
