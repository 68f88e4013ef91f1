#include "escalation/guided/guidededgestest.h"
#include "escalation/guided/guidedtest.h"
#include "escalation/guided/levelchoicetest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<GuidedTest, GuidedEdgesTest, LevelChoiceTest>(argc, argv);
}
