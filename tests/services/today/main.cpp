#include "support/runner.h"
#include "today/todayservicetest.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<TodayServiceTest>(argc, argv);
}
