#pragma once

#include <QObject>

// Each check of engine.md §7: found once where it belongs, and just not found.
class MatrixCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundMatrixHasNoFindings();
    void people();
    void otherSide();
    void times();
    void channels();
    void samePersonTwice();
    void theManagerStandsBesideTheOtherSideTwice();
    void startLevels();
    void categories();
    void paths();
    void reporting();
    void absences();
    void runwayOfS1();
    void unknownFacts();
    void errorsComeFirst();
};
