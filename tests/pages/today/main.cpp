#include "support/runner.h"
#include "today/todaypagetest.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("rung-tests"));
    QApplication::setApplicationName(QStringLiteral("todaypage"));
    ui::Theme::current().install(application);
    return support::runAll<TodayPageTest>(argc, argv);
}
