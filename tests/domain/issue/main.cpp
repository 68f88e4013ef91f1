#include "issue/forwardchaintest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<ForwardChainTest>(argc, argv);
}
