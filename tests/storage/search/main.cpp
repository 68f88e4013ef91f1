#include "search/searchindextest.h"
#include "search/searchtokentest.h"
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return support::runAll<SearchTokenTest, SearchIndexTest>(argc, argv);
}
