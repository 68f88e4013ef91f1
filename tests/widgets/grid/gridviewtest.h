#pragma once

#include <QObject>

class GridViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void typingReplacesAndMovesOn();
    void tabAndEnterWalkAsInASpreadsheet();
    void f2EditsAndEscapeGivesBack();
    void arrowsJumpOverBlocks();
    void shiftSelectsARectangle();
    void shiftAndAClickSelectFromTheCurrentCell();
    void arrowsFollowTheWritingDirection();
    void copiesAsTextAndHtml();
    void pastesABlockAndGrows();
    void oneValueFillsTheRange();
    void pasteSaysWhatHadNoRoom();
    void fillsDownAndRight();
    void clearsAsOneAct();
    void leavesFrozenCellsAlone();
    void movesRowsByKeyAndByDrag();
    void judgesWhileTyping();
    void completesTheNameAfterTheSeparator();
    void tabLeavesTheGridAtItsEnd();
    void theFirstColumnStandsStill();
};
