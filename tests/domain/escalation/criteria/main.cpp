#include "escalation/catalogue/situationchecktest.h"
#include "escalation/criteria/criteriaedgestest.h"
#include "escalation/criteria/criteriatest.h"
#include "escalation/criteria/extensiontest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<CriteriaTest, CriteriaEdgesTest, ExtensionTest, SituationCheckTest>(argc, argv);
}
