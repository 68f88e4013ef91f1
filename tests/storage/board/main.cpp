#include "board/cardlistingtest.h"
#include "support/runner.h"

int main(int argc, char **argv)
{
    return support::runAll<CardListingTest>(argc, argv);
}
