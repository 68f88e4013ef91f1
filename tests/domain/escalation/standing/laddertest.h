#pragma once

#include <QObject>

// An organisation's ladder stands where the matrix names nobody on their side: from its day, to the second.
class LadderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoeverCameLastStands_data();
    void whoeverCameLastStands();
    void changesAreToldInOrder();
    void anEmptyCellIsFilledAndANamedOneStays();
    void otherPathsKnowNoLadder();
    void aChangedManagerAppliesFromTheDayInTheirZone();
    void theChangeIsACheckpoint();
    void whatWasAskedBeforeKeepsTheFormerName();
    void aFormerManagerIsNoManyHands();
    void theChecksCountTheLadder();
    void theHealthCountsTheLadder();
    void aNoticeRunsToItsDay_data();
    void aNoticeRunsToItsDay();
    void aNoticeNeedsTheOtherSide();
    void aNoticeThatNeverEndsIsLeftOut();
};
