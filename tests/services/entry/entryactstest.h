#pragma once

#include <QObject>

// Decisions, concerns, workarounds by their day, and milestones.
class EntryActsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aDecisionIsKeptAndLoggedInOneStep();
    void aDecisionNeedsItsDeciderAndText();
    void aConcernIsPromotedWithAllItsFields();
    void aConcernIsKeptUntilALaterDayOrDropped();
    void aConcernComesUpOnItsDay();
    void aWorkaroundComesUpAfterItsLastDay();
    void unmadeDecisionsAreFound();
    void aForecastIsAddedWithItsReason();
    void forecastsSinceAMomentAreExactlyThoseAfterIt();
    void theLastSafeDayIsTheExpectedOneAndTheFloatInWorkingDays();
};
