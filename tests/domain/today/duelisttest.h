#pragma once

#include <QObject>

// What Today makes of one issue: each group, and each thing once.
class DueListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVerdictGoesToItsGroup_data();
    void aVerdictGoesToItsGroup();
    void waitingGivesNoRow();
    void aBrokenPromiseIsChased();
    void anUpdateIsDueByTheRhythmOfItsSeverity();
    void minutesAreOwedUntilTheyAreSent();
    void aQuestionToTheManagerWaits();
    void aHandoffToTheManagerWaits();
    void optionsWaitForARecommendation();
    void anAnnouncementStaysUntilDoneOrWithdrawn();
    void stoppedWorkStandsFirst();
    void aCriterionSuggestsOnlyWhereNothingElseIsDue();
    void oneRowAnIssueBesideStoppedWork();
    void aSnoozeHoldsUntilItsEndOrAnAnswer();
    void aSilentAskIsTheFirstWithoutAnAnswer();
    void aRiskReviewIsDueOnItsDay();
    void anActionIsChasedFromTheDayAfterItsLast();
    void theLongestOverdueActionSpeaksForTheOthers();
};
