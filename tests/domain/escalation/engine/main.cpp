#include "escalation/engine/adviceshapetest.h"
#include "escalation/engine/clockstest.h"
#include "escalation/engine/countingtest.h"
#include "escalation/engine/decisiontest.h"
#include "escalation/engine/logreadingtest.h"
#include "escalation/engine/reasonstest.h"
#include "escalation/engine/recipientchoicetest.h"
#include "escalation/engine/situationtest.h"
#include "escalation/engine/twomailstest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<AdviceShapeTest, ClocksTest, CountingTest, DecisionTest, LogReadingTest, ReasonsTest, RecipientChoiceTest, SituationTest,
                           TwoMailsTest>(argc, argv);
}
