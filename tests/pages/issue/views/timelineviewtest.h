#pragma once

#include <QObject>

// The timeline of the issue page, by mouse and by keys.
class TimelineViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheOrderOfTheTable();
    void zoomKeepsWhatIsUnderThePointer();
    void keysZoomAndScroll();
    void fitShowsAllBars();
    void dragMovesTheNeedBy_data();
    void dragMovesTheNeedBy();
    void escapeLetsTheNeedByBe();
    void otherDragsDoNothing();
    void keysMoveTheNeedByDayByDay();
    void whatIsOverCannotBeMoved();
    void enterOpens();
};
