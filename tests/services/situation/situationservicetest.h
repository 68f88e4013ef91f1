#pragma once

#include <QObject>

// The ranked catalogue of a project: its order, its undo, its file, and what picking an entry does to an issue.
class SituationServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewProjectBeginsWithTheShippedOnes();
    void ranksHaveNoGaps();
    void eachActIsOneUndoStep();
    void refusesWhatNoEntryMayBe();
    void theShippedOnesAreAddedOnce();
    void aPickClassifiesTheIssue();
    void whatIsNamedBesideThePickWins();
    void anIssueKeepsWhatItHasPicked();
    void theFileBringsTheSameOrderBack();
    void aFileIsRefusedWhole_data();
    void aFileIsRefusedWhole();
};
