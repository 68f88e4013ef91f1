#pragma once

#include <QObject>

// The state of one ask where pauses, promises, reminders and extensions meet, and the warnings beside the advice.
class SituationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenPauseTakesTheGraceWithIt();
    void aReminderOfABrokenPromiseIsPendingWhenItsGraceIsOver();
    void aLevelAboveThePathHasTheNeedBy();
    void noReminderIsSentWhereNoneIsAllowed();
    void factsAreHeldOrMissing();
    void anInformedTopStaysInformed();
    void aPauseOfAnAbsenceEndsByTheMinute();
    void tooManyHandsAreCountedBySide();
    void hasteIsJudgedByWhatWasKnownThen();
    void aCalendarThatIsNotThereGivesWayToTheNext();
    void theSecondMailOfOneStepIsNoHaste();
    void aStepThatWasTakenBackIsJudgedNoMore();
    void leaderLoadIsOfEscalationsAlone();
    void aPersonAboveMayStandHereToo();
};
