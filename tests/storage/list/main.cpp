#include "list/orderingtest.h"
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return support::runAll<OrderingTest>(argc, argv);
}
