#include "gridtexttest.h"
#include "gridviewtest.h"
#include "support/runner.h"
#include "widgets/theme/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::current().install(application);
    return support::runAll<GridTextTest, GridViewTest>(argc, argv);
}
