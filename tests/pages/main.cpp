#include "draft/draftbundletest.h"
#include "editfieldtest.h"
#include "mainjobtest.h"
#include "support/runner.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("rung-tests"));
    QApplication::setApplicationName(QStringLiteral("pages"));
    ui::Theme::current().install(application);
    return support::runAll<EditFieldTest, DraftBundleTest, MainJobTest>(argc, argv);
}
