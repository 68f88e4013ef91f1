#pragma once

#include <QObject>

class WorkingTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsThreeDaysOverAWeekend();
    void aRoundTheClockDayFollowsTheClockChange_data();
    void aRoundTheClockDayFollowsTheClockChange();
    void aMidnightThatComesTwiceIsCountedOnce();
    void aStartOrEndInAGapMovesToTheFirstInstantAfterIt();
    void anAmbiguousStartIsTheEarlierAndAnAmbiguousEndTheLater();
    void whatTheGapEmptiesIsDropped();
    void aGapAtMidnightIsKept();
    void aDayThatDoesNotExistIsNotWorked();
    void aSplitOrOvernightDayLandsAtTheRightHour();
    void aCalendarWithoutMondayOrWithALunchGapCountsRight();
    void exceptionsReplaceTheDay();
    void aCalendarThatNeverWorksGivesNone();
    void worksOnListedDaysAlone();
    void elapsedDurationsIgnoreTheCalendar();
    void longDurationsHaveNoCeiling();
    void listsTheIntervalsItCountedFrom();
    void untidyHoursAreTidied();
    void countsWorkingDays();
    void aWorkingDayThatIsNoneIsAtLeastAMinute();
    void anUnknownZoneCountsAsUtc();
    void theWorkingDayChecksOfTheSampleDataHold();
};
