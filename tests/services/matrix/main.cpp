#include "matrixexchangetest.h"
#include "matrixpapertest.h"
#include "matrixtemplatestest.h"
#include "matrixversionstest.h"
#include "matrix/theirsfirsttest.h"
#include "support/runner.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<MatrixVersionsTest, MatrixExchangeTest, MatrixTemplatesTest, MatrixPaperTest, TheirsFirstTest>(argc, argv);
}
