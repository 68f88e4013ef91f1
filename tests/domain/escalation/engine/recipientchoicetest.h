#pragma once

#include <QObject>

// Who is asked in the rare cases: unknown people, silence on two channels, powers by the cent, channels by urgency, warnings.
class RecipientChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsNotKnownIsAskedWhereNoPowerIsNeeded();
    void powerIsCountedByTheCentAndTheDay();
    void powerThatIsImplicatedIsNone();
    void silenceIsOfThisAskAndThisLevel();
    void whoAnsweredIsNotSilent();
    void anAbsentPersonWhoWasTriedOnceIsAbsent();
    void sidesAreThoseOfTheLevelThenOfTheOrganisation();
    void theOwnerIsContactedFirst();
    void nobodyIsToldToAskThemselves();
    void anAttemptIsWithWhoeverCanSolveIt();
    void theHeadsUpGoesToTheOtherParty();
    void theHeadsUpGoesWhereTheNextLevelStandsAbove();
    void lastAskedAreThoseOfTheLatestEntryWithNames();
    void channelsByUrgencyAndByWhatTheContactHas_data();
    void channelsByUrgencyAndByWhatTheContactHas();
    void theFittingConfidentialRoute();
};
