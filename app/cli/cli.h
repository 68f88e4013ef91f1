#pragma once

#include <QString>
#include <QStringList>

// The program without a window, for scripts, schedulers and tests. Arguments never include the program's own name.
namespace cli {

// 0 done · 1 done, with findings · 2 wrong usage · 3 bad input · 4 file or disk trouble · 5 newer or damaged workspace.
enum ExitStatus { Done = 0, Findings = 1, WrongUsage = 2, BadInput = 3, DiskTrouble = 4, BadWorkspace = 5 };

// Whether the word (the first argument) is for run(): the name of a command, --help, -h, --version or -v. Anything else opens
// the window; main also calls run() when there is more than one argument, which then says what it did not understand.
bool isCommand(const QString &word);

// Whether the command paints and so needs a QGuiApplication (offscreen where there is no display); the others are content
// with a QCoreApplication, which starts faster.
bool paints(const QStringList &arguments);

// Runs the command to its end and returns the exit status. The application object exists already.
int run(const QStringList &arguments);

}
