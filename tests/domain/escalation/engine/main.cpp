#include "escalation/engine/clockstest.h"
#include "escalation/engine/logreadingtest.h"
#include "escalation/engine/reasonstest.h"
#include "escalation/engine/recipientchoicetest.h"
#include "escalation/engine/situationtest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<ClocksTest, LogReadingTest, ReasonsTest, RecipientChoiceTest, SituationTest>(argc, argv);
}
