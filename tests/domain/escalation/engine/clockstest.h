#pragma once

#include <QObject>

// The clocks by the second: what a pause takes out and what it does not, the least time of a share, the ends of the path.
class ClocksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPauseLastsSomeTime();
    void pausesAreInOrderAndJoined();
    void aPauseStopsTheClockToTheSecond_data();
    void aPauseStopsTheClockToTheSecond();
    void aFixedMomentMovesByWhatPausesTook_data();
    void aFixedMomentMovesByWhatPausesTook();
    void theGraceIsAShareOfNoneToTenResponseTimes();
    void noHourOfWorkNoShare();
    void levelsThatAreNoneHaveADayToAnswer();
};
