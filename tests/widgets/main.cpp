#include "actiontabletest.h"
#include "controltest.h"
#include "errortexttest.h"
#include "icontest.h"
#include "rankingtest.h"
#include "themetest.h"
#include "support/runner.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::current().install(application);
    return support::runAll<ThemeTest, IconTest, ControlTest, ErrorTextTest, RankingTest, ActionTableTest>(argc, argv);
}
