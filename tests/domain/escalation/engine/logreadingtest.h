#pragma once

#include <QObject>

// What the contacts log says: entries that do not count, whose answer is whose, and the moment from which on each holds.
class LogReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEntryToComeTakesNothingBackYet();
    void aWithdrawnEscalationHasStillBeenMade();
    void whatWasBeforeAReopeningCountsNoMore();
    void theHeadsUpIsOneOfTheRunningLevel();
    void onlyAnAnswerSolves();
    void anAskThatWasTakenBackRunsNoMore();
    void anAnswerBelongsToItsAsk();
    void anAnswerToAReminderBelongsToTheAskItReminded();
    void onlyAnExtensionExtends();
    void announcementsEndWithTheEscalation();
    void aDecisionSettlesWhatWasAsked();
    void nobodyAskedNobodyAwaited();
};
