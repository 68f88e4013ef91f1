#pragma once

#include <QObject>

// Many issues changed together: one undo step, all or nothing, and pastes that keep what is good.
class BulkEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsFieldsInOneUndoStep();
    void changesNothingWhenOneValueIsRefused();
    void countsInADryRunOnly();
    void addsAndTakesOffLabels();
    void movesNeedByInWorkingDays();
    void closesWithAReason();
    void closesNothingThatIsHeld();
    void archivesWhatIsOver();
    void givesUpWhenCancelled();
    void pastesTenThousandCells();
    void readsWhatPeopleSeeAndWhatIsStored();
    void tablesGoThereAndBack_data();
    void tablesGoThereAndBack();
    void noCellRunsAsAFormula_data();
    void noCellRunsAsAFormula();
};
