#include "contributionstest.h"
#include "queryreadingtest.h"
#include "sharestest.h"
#include "support/runner.h"
#include "totalstest.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return support::runAll<QueryReadingTest, TotalsTest, SharesTest, ContributionsTest>(argc, argv);
}
