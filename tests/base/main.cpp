#include "instanttest.h"
#include "support/runner.h"
#include "typedlisttest.h"

int main(int argc, char **argv)
{
    return support::runAll<InstantTest, TypedListTest>(argc, argv);
}
