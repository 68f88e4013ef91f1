#include "escalation/criteria/criteriatest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<CriteriaTest>(argc, argv);
}
