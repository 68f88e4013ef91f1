#pragma once

#include <QObject>

// A mail to each side is one ask to both.
class TwoMailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitingNamesBothSides();
    void aReminderGoesToAllWhoHaveNotAnswered_data();
    void aReminderGoesToAllWhoHaveNotAnswered();
    void anAcknowledgementOfOneLeavesTheOtherOpen_data();
    void anAcknowledgementOfOneLeavesTheOtherOpen();
    void whoDeclinesLeavesTheOtherToAnswer();
    void aPromiseOfOneAnswersForBoth();
    void steppingDownOrWithdrawingTakesBothBack_data();
    void steppingDownOrWithdrawingTakesBothBack();
    void theSecondIsAnAskOfItsOwn_data();
    void theSecondIsAnAskOfItsOwn();
    void oneReminderToEachSideDoesNotForgetTheOther();
    void tooManyHandsAreCountedOverBoth();
    void silenceIsOverWhenBothAreWithdrawn();
    void whoIsRemindedAfterDecliningIsAskedAgain_data();
    void whoIsRemindedAfterDecliningIsAskedAgain();
    void theLaterOfTwoPromisesCounts_data();
    void theLaterOfTwoPromisesCounts();
    void aDecisionAnswersForBoth_data();
    void aDecisionAnswersForBoth();
    void anEntryWithoutNumberIsNotNamed();
    void anotherStepIsNotTakenBack();
};
