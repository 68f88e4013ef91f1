#pragma once

#include <QObject>

class OrganisationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsAnOrganisationByText();
    void putsTheLadderInOrder();
    void refusesWhatMakesNoLadder_data();
    void refusesWhatMakesNoLadder();
    void handingOverKeepsTheFormer();
    void aPersonOfALadderStays();
    void aChangedManagerMovesTheAdviceAndUndoTakesItBack();
    void theCachedAdviceIsDueOnTheDayOfTheChange();
    void anEscalationKeepsTheFormerName();
    void aDraftToALadderIsOfItsLevel();
    void conductGoesToTheLineManager();
};
