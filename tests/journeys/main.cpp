#include "keyboardjourney.h"
#include "main/composition.h"
#include "matrixjourney.h"
#include "shelljourney.h"
#include "support/runner.h"
#include "twowindowsjourney.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Rung"));
    QCoreApplication::setApplicationName(QStringLiteral("journeys"));
    QApplication application(argc, argv);
    composition::dress(application);
    return support::runAll<ShellJourney, KeyboardJourney, MatrixJourney, TwoWindowsJourney>(argc, argv);
}
