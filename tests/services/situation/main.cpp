#include "situation/categoryservicetest.h"
#include "situation/situationservicetest.h"
#include "support/runner.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<SituationServiceTest, CategoryServiceTest>(argc, argv);
}
