#include "issue/table/issuetabletest.h"
#include "support/runner.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("rung-test"));
    QCoreApplication::setApplicationName(QStringLiteral("issuetable"));
    ui::Theme::current().install(application);
    return support::runAll<IssueTableTest>(argc, argv);
}
