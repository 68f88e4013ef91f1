#include "issue/advicecardtest.h"
#include "issue/issuejourneytest.h"
#include "issue/queryfieldtest.h"
#include "support/runner.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("rung-tests"));
    QApplication::setApplicationName(QStringLiteral("issuepage"));
    ui::Theme::current().install(application);
    return support::runAll<AdviceCardTest, IssueJourneyTest, QueryFieldTest>(argc, argv);
}
