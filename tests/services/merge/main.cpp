#include "issuemergetest.h"
#include "recurrencetest.h"
#include "support/runner.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<IssueMergeTest, RecurrenceTest>(argc, argv);
}
