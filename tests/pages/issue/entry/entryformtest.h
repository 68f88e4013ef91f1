#pragma once

#include <QObject>

// The form of an entry follows its kind; what the project adds is in it.
class EntryFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theKindDecidesWhichFieldsShow();
    void aFactThatTheKindLeavesOutIsShownWhenItIsAskedFor();
    void rowsLieOneBelowTheOther();
    void aDecisionIsRecordedFromTheForm();
    void aConcernIsPromotedFromTheForm();
    void tooManyWordsAreCountedAndNothingIsCut();
    void causesAreWrittenAndMovedByKeys();
    void aFieldOfTheProjectIsFilledAndMissed();
    void theNeedByOfAMilestoneIsOffered();
    void theTierOfTheSpecialistsIsChosen();
    void fieldsAndMilestonesAreEditedInTheirWindows();
};
