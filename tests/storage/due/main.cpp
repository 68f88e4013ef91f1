#include "due/dueplantest.h"
#include "due/escalationloadtest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<DuePlanTest, EscalationLoadTest>(argc, argv);
}
