#pragma once

#include <QObject>

// Answers beside facts that say something already, and questions that an answer leaves open.
class GuidedEdgesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAskThatIsThereStays();
    void theAmountIsAskedForOnce();
    void anyAskIsAnAttempt();
    void scoresComeDownToTwo();
    void aQuestionWithoutAFollowUpHasNone();
    void aLevelIsChosenEarlyOrForAReason();
};
