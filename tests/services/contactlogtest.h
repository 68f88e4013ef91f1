#pragma once

#include <QObject>

class ContactLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anAttemptStartsAClock();
    void anEscalationGoesToTheAdvisedPeople();
    void awarenessExpectsNoAnswer();
    void aReminderGoesWhereTheAskIsEvenBelowAnAwareness();
    void anAnswerNamesWhatItAnswers();
    void anEscalationNeverMovesTheOwner();
    void anAcceptedHandoffMovesTheOwner();
    void aSolvedAnswerLeavesTheStatus();
    void refusesEntriesWithoutTheirDate();
    void countsRecentEscalations();
};
