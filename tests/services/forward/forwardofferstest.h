#pragma once

#include <QObject>

// Who got matters in the end is offered as contact, and made one.
class ForwardOffersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void threeForwardsOfferTheLast();
    void forwardsOfTheCategoryCountTogether();
    void whoCannotTakeItIsNotOffered();
    void whoStandsThereIsNotOffered();
    void whoStandsNowhereCountsForTheLevelAsked();
    void whoStandsByTheLadderIsReplaced();
    void takingMakesAVersionAndUndoTakesItBack();
    void theFormerOneStaysAsDeputyWhereWanted();
    void runningIssuesMoveWhereWanted();
    void notNowLastsUntilAnotherForward();
    void confidentialMattersCountForNothing();
    void aDraftIsSettledFirst();
    void aChangedPlaceIsAConflict();
    void aStandingOfferIsAHintOfTheChecks();
    void aLargeMatrixIsHintedAt();
    void whoHasItPassesItOn();
    void nobodyPassesToThemselves();
};
