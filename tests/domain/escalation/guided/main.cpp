#include "escalation/guided/guidedtest.h"
#include "escalation/guided/levelchoicetest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<GuidedTest, LevelChoiceTest>(argc, argv);
}
