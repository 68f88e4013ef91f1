#pragma once

#include <QObject>

// The traps that comparable systems fell into (requirements.md), those of engine and time by name.
class TrapsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStepBeforeTheDueDateOnASplitOrOvernightCalendarLandsAtTheRightHour();
    void aCalendarWithoutMondayOrThursdayOrWithALunchGapCountsRight();
    void remindersFallIntoTheReceiversWorkingTimeAcrossTheClockChange();
    void waitingPausesAndResumingAddsTheWorkingTimeOnlyOnHolidaysToo();
    void threeClocksNeverOverrideOneAnotherAndAllAreVisible();
    void durationsRunFromMinutesToMonths();
    void aSolvedItemFiresNothingMoreAReopenedOneStartsAnew();
    void aLevelWithNobodyThereIsSkippedAtOnceAndSaysSo();
    void oneCanJumpToAChosenLevel();
    void everyRuleCanExplainWhy();
    void aReminderAlwaysCarriesItsReason();
    void reportingLinesInACircleEnd();
};
