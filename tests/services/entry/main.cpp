#include "entry/entryactstest.h"
#include "entry/ownfieldstest.h"
#include "entry/responseactstest.h"
#include "support/runner.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<EntryActsTest, OwnFieldsTest, ResponseActsTest>(argc, argv);
}
