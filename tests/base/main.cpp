#include "instanttest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<InstantTest>(argc, argv);
}
