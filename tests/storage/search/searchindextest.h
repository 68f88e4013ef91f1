#pragma once

#include <QObject>

// The full-text tables beside the records: in step with every write, left pending by bulk, checked and made anew.
class SearchIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsInsertUpdateAndRemoval();
    void randomEditsLeaveNothingBehind();
    void bulkIsLeftPendingAndFilledInParts();
    void editsOfPendingRecordsWait();
    void aFileOfTheFirstReleaseIsFilled();
    void theCheckFindsWhatIsMissingAndWhatIsLeft();
    void aRepairedCopyIsIndexed();
    void aDamagedIndexStopsNobodyFromWriting();
    void statementsUseTheirIndexes_data();
    void statementsUseTheirIndexes();
};
