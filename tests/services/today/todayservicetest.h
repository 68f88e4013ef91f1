#pragma once

#include <QObject>

// Today over a workspace: the sample, and what becomes of its rows.
class TodayServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleFillsEveryGroupOnce();
    void theIndexesFindWhatEveryIssueTells();
    void aLimitKeepsTheMostUrgentOfEachGroup();
    void aDoneThingLeaves();
    void aSnoozedIssueLeavesUntilItsTime();
    void aSnoozeWantsAReasonAndATimeToCome();
    void stoppedWorkStandsFirstUntilReleased();
    void aRiskReviewIsInTheList();
    void figuresAgreeWithEachIssue();
    void theStripCountsDaysOff();
    void theNextMomentIsTheFirstOfAll();
    void countsLookNoFurtherThanTheyAreToldTo();
};
