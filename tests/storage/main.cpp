#include "checktest.h"
#include "entrytest.h"
#include "faulttest.h"
#include "journaltest.h"
#include "listingtest.h"
#include "migratortest.h"
#include "openingtest.h"
#include "repositorytest.h"
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return support::runAll<RepositoryTest, EntryTest, OpeningTest, MigratorTest, JournalTest, ListingTest, CheckTest, FaultTest>(argc, argv);
}
