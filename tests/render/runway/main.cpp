#include "runway/runwayaxistest.h"
#include "runway/runwaywordstest.h"
#include "support/runner.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<RunwayAxisTest, RunwayWordsTest>(argc, argv);
}
