#pragma once

#include <QObject>

// A project's own rules: when each fact holds and when it just does not, what they say, and that they act once.
class CriteriaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void beginsAndEndsToTheMinute_data();
    void beginsAndEndsToTheMinute();
    void countsWhatTheIssueHolds_data();
    void countsWhatTheIssueHolds();
    void whatIsNotKnownHoldsNothing_data();
    void whatIsNotKnownHoldsNothing();
    void allTermsMustHold();
    void isSilentForOthers();
    void standsAmongTheReasonsByName();
    void nothingChangesBeforeTheCheckpoint();
    void theSameFactsHaveTheSameFingerprint();
    void actsOnceOnTheSameFacts();
    void doesNothingWhereNothingIsToChange();
    void theShippedOnesOnlySuggest();
};
