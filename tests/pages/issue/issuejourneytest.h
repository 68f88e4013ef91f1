#pragma once

#include <QObject>

// One issue from raised to reviewed by the issue page alone, the clock moved by hand; and the acts beside that way.
class IssueJourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void walksFromRaisedToReviewed();
    void asksWhyALevelIsPassedOver();
    void asksWhyAnEscalationIsEarly();
    void keepsWhatIsBeingWritten();
    void keepsAFactWhileItIsTyped();
    void stopsAndReleasesWork();
    void pausesWithAReasonAndResumes();
    void movesTheOwnerOnAcceptanceOnly();
    void doesNotCloseBeforeTheOutcomeIsTold();
    void neverAsksWhoIsInvolved();
    void guidesByKeysToAVerdict();
    void readsTheRunwayByArrows();
    void solvingResolvesAndAsksToTell();
    void whatIsDoneIsOfferedToClose();
    void theLogStaysAtItsEnd();
    void theFormOfACorrectionComesIntoSight();
    void oneAfterTheOtherWhereThereIsNoRoomForBoth();
};
