#include "escalation/pass/narrowedgestest.h"
#include "escalation/pass/narrowpasstest.h"
#include "escalation/pass/passtablestest.h"
#include "escalation/reference/referencetest.h"
#include "escalation/thresholdtest.h"
#include "escalation/trapstest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("RUNG_REFERENCE_CASES") && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // a million cases take longer than Qt lets a function
    return support::runAll<ThresholdTest, TrapsTest, NarrowEdgesTest, NarrowPassTest, PassTablesTest, ReferenceTest>(argc, argv);
}
