#pragma once

#include <QObject>

// The way a matter took from one to the next, read from a log with traps.
class ForwardChainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoHasItLast_data();
    void whoHasItLast();
    void eachBranchHasTheStepsBefore();
    void theBranchOfWhoActedCounts();
    void whoDeclinedHasItNot();
    void anActBeforeItCameIsNone();
    void theOrderOfTheLogDoesNotMatter();
    void aCorrectionIsNoStep();
    void theHolderIsAskedWithoutAForward();
};
