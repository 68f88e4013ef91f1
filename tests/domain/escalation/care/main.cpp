#include "matrixfixtest.h"
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return support::runAll<MatrixFixTest>(argc, argv);
}
