#include "issue/board/boardmodeltest.h"
#include "issue/board/sameissuestest.h"
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return support::runAll<BoardModelTest, SameIssuesTest>(argc, argv);
}
