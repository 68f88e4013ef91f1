#pragma once

#include <QObject>

// Each fix takes its finding away and makes no other; where there is more than one answer there is none.
class MatrixFixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixesTakeTheirFindingAway_data();
    void fixesTakeTheirFindingAway();
    void nothingIsDoneWhereAPersonHasToChoose_data();
    void nothingIsDoneWhereAPersonHasToChoose();
    void whoMattersAreForwardedToTakesThePlace();
    void healthCountsCells();
    void aSoundMatrixIsWhole();
};
