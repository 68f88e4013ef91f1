#pragma once

#include <QObject>

// Working time where there is none, by the millisecond at its edges, and as far as it is counted; local time at clock changes.
class TimeEdgesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noMomentHasNoWorkingTime();
    void aMillisecondBackOrForthOverANight();
    void countsTenThousandYearsAndNoMore();
    void hoursOfAMinuteCount();
    void hoursThatTouchAreOne();
    void listsTheLastSecondsAndFourHundredAtMost();
    void theEarlierOfTwoMoments();
    void localTimeAtAClockChange_data();
    void localTimeAtAClockChange();
    void theOffsetChangesAtItsInstant();
    void aDurationHasNineDigits();
};
