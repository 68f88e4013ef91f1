#include "escalation/reference/referencetest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<ReferenceTest>(argc, argv);
}
