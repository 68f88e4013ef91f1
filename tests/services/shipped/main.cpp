#include "shippedwordstest.h"
#include "support/runner.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return support::runAll<ShippedWordsTest>(argc, argv);
}
