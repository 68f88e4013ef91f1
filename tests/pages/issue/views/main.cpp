#include "issue/views/boardviewtest.h"
#include "issue/views/timelineviewtest.h"
#include "support/runner.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("rung-tests"));
    QApplication::setApplicationName(QStringLiteral("issueviews"));
    ui::Theme::current().install(application);
    return support::runAll<BoardViewTest, TimelineViewTest>(argc, argv);
}
