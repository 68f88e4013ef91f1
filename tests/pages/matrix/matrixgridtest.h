#pragma once

#include <QObject>

class MatrixGridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPathIsTypedInSixtyKeys();
    void theSamePathIsPastedAtOnce();
    void pasteIsOneStepOfUndo();
    void aFaultIsListedAndLedTo();
    void aFixIsDoneAndUndone();
    void startsAndRemindersAreTyped();
    void aPersonGoesIntoTheCurrentCell();
    void severitiesArePasted();
    void theRiskMatrixGrowsAndItsRisksMove();
};
