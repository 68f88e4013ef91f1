#include "queryreadingtest.h"
#include "sharestest.h"
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return support::runAll<QueryReadingTest, SharesTest>(argc, argv);
}
