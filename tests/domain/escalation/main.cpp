#include "escalation/pass/narrowpasstest.h"
#include "escalation/pass/passtablestest.h"
#include "escalation/reference/referencetest.h"
#include "escalation/thresholdtest.h"
#include "escalation/trapstest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<ThresholdTest, TrapsTest, NarrowPassTest, PassTablesTest, ReferenceTest>(argc, argv);
}
