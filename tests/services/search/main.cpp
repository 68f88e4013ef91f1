#include "search/searchservicetest.h"
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return support::runAll<SearchServiceTest>(argc, argv);
}
