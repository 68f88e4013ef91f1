#include "matrixexchangetest.h"
#include "matrixtemplatestest.h"
#include "matrixversionstest.h"
#include "support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return support::runAll<MatrixVersionsTest, MatrixExchangeTest, MatrixTemplatesTest>(argc, argv);
}
