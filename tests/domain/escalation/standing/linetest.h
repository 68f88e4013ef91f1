#pragma once

#include <QObject>

// People matters go to the line manager, project matters to the project's ladder.
class LineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conductGoesToTheLineManagerAndDeliveryToTheProject();
    void eachLevelIsOneSuperiorFurtherUp();
    void whoIsNamedInTheMatrixStays();
    void aSuperiorWhoIsImplicatedIsPassedOver();
    void noSuperiorIsSaidSo();
    void aCircleOfSuperiorsEnds();
    void theChecksTakeTheLineAsFilled();
    void theBulkPassLeavesItToAdvise();
};
