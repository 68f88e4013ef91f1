#include "project/projectdialogtest.h"
#include "search/indexfilltest.h"
#include "search/searchpopuptest.h"
#include "support/runner.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    return support::runAll<SearchPopupTest, IndexFillTest, ProjectDialogTest>(argc, argv);
}
