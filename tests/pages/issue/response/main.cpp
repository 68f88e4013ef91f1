#include "issue/response/actionformtest.h"
#include "support/runner.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("rung-tests"));
    QApplication::setApplicationName(QStringLiteral("actionform"));
    ui::Theme::current().install(application);
    return support::runAll<ActionFormTest>(argc, argv);
}
