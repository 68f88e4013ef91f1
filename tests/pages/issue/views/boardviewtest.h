#pragma once

#include <QObject>

// The board of the issue page, by mouse and by keys.
class BoardViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dropChangesTheStatusInOneStep();
    void dropOfSeveralIsOneStep();
    void keysMoveTheCard();
    void keysWalkAmongCardsAndColumns();
    void aCardSaysWhatItIs();
    void enterOpensBesideAndBackCloses();
    void narrowPageShowsOneOfTheTwo();
    void dropOnClosedAsksForTheReason();
    void theLevelDroppedOnIsChosen();
    void aHigherLevelStartsTheEscalation();
    void aLowerLevelTakesNoCard();
    void theViewIsRememberedForTheProject();
    void columnsAreNeverCut();
    void shiftExtendsFromTheCurrentCard();
};
