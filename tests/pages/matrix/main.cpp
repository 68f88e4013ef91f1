#include "matrixfaultstest.h"
#include "matrixgridtest.h"
#include "matrixpartstest.h"
#include "matrixworktest.h"
#include "support/runner.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("rung-tests"));
    QApplication::setApplicationName(QStringLiteral("matrixpage"));
    ui::Theme::current().install(application);
    return support::runAll<MatrixGridTest, MatrixFaultsTest, MatrixPartsTest, MatrixWorkTest>(argc, argv);
}
