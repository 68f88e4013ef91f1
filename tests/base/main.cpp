#include "instanttest.h"
#include "moneytexttest.h"
#include "support/runner.h"
#include "typedlisttest.h"

int main(int argc, char **argv)
{
    return support::runAll<InstantTest, MoneyTextTest, TypedListTest>(argc, argv);
}
