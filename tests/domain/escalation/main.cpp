#include "escalation/pass/narrowpasstest.h"
#include "escalation/reference/referencetest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<NarrowPassTest, ReferenceTest>(argc, argv);
}
