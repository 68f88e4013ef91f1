#pragma once

#include <QObject>

class LadderModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void highestLevelStandsOnTop();
    void takesTypedCells_data();
    void takesTypedCells();
    void keepsWhatCannotBeReadAndSaysWhy_data();
    void keepsWhatCannotBeReadAndSaysWhy();
    void addsAndRemovesLevels();
    void movesTheStart();
    void manyCellsAreOneEdit();
    void movesLevelsWithTheirFaults();
    void takesADroppedName();
    void theirOrganisationComesWithTheirFirstPerson();
    void emptyCellsShowWhoStandsThere();
    void saysWhatIsWrongBeforeItIsTyped();
    void marksWhatDiffers();
    void faultsStayWithTheirPath();
    void policiesTellTheirFaults();
};
