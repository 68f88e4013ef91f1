#include "cli/cli.h"
#include "main/composition.h"

#include <QApplication>

namespace {

QStringList argumentsAfterName(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Rung"));
    QCoreApplication::setApplicationName(QStringLiteral("rung"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RUNG_VERSION));
}

int runCommand(int argc, char **argv, const QStringList &arguments)
{
    if (!cli::paints(arguments)) {
        QCoreApplication application(argc, argv);
        return cli::run(arguments);
    }
    if (!hasDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return cli::run(arguments);
}

}

int main(int argc, char **argv)
{
    nameProgram();
    const QStringList arguments = argumentsAfterName(argc, argv);
    const auto call = cli::windowCall(arguments);
    if (!call)
        return runCommand(argc, argv, arguments);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("rung"));
    return composition::runWindow(application, call->file, *call->clock);
}
