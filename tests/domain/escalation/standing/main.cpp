#include "escalation/standing/laddertest.h"
#include "escalation/standing/linetest.h"
#include "escalation/standing/standinglawstest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<LadderTest, LineTest, StandingLawsTest>(argc, argv);
}
