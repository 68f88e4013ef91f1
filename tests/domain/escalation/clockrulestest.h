#pragma once

#include <QObject>

// Rules 8 to 14 of engine.md §5, from wait to escalate: each holds, just does not hold, yields to an earlier one.
class ClockRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitUntilAcknowledged();
    void waitUntilAnswered();
    void waitForAPromise();
    void waitEndsAtTheLatestMoment();
    void awarenessStartsNoClock();
    void remindOnceForTheMissingAcknowledgement();
    void remindWhenTheAnswerIsDue();
    void remindersAreNotForWhatIsJointOrAnswered();
    void everyday();
    void pickedAsNoEscalation();
    void headsUp();
    void headsUpOnlyToWhomTheNextLevelStandsAbove();
    void prepare();
    void exhausted();
    void escalate();
};
