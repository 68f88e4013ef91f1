#include "situations/situationspagetest.h"
#include "support/runner.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("rung-tests"));
    QApplication::setApplicationName(QStringLiteral("situations"));
    ui::Theme::current().install(application);
    return support::runAll<SituationsPageTest>(argc, argv);
}
