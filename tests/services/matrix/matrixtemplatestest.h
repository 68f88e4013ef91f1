#pragma once

#include <QObject>

class MatrixTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSevenOfTheProgramAreThere();
    void filledInTheyHaveNoFindings();
    void everyRoleHasAPlaceAndEveryPlaceARole();
    void peopleMattersGoUpTheLine();
    void applyIsOneUndoStep();
    void withoutPeoplePlacesStayEmpty();
    void ownTemplatesAreKeptInTheWorkspace();
    void whoIsGoneLeavesAnEmptyPlace();
    void copyTakesThePeopleAlong();
};
