#pragma once

#include <QObject>

// Each rule of engine.md §5: it holds, it just does not hold, it yields to an earlier one.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closeLoop();
    void review();
    void done();
    void aSolvedAnswerFiresNothingMoreAndAReopenedIssueStartsAnew();
    void confidential();
    void confidentialNamesNobodyElse();
    void immediate();
    void immediateFromTheStartLevelOn();
    void worsening();
    void paused();
    void ownEffort();
    void beyondMyAuthorityCountsAsOwnEffort();
    void waitUntilAcknowledged();
    void waitUntilAnswered();
    void waitForAPromise();
    void waitEndsAtTheLatestMoment();
    void awarenessStartsNoClock();
    void remindOnceForTheMissingAcknowledgement();
    void remindWhenTheAnswerIsDue();
    void remindersAreNotForWhatIsJointOrAnswered();
    void everyday();
    void headsUp();
    void headsUpOnlyToWhomTheNextLevelStandsAbove();
    void prepare();
    void exhausted();
    void escalate();
};
