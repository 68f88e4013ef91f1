#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

// The program without a window, for scripts, schedulers and tests. Arguments never include the program's own name.
namespace cli {

// 0 done · 1 done, with findings · 2 wrong usage · 3 bad input · 4 file or disk trouble · 5 newer or damaged workspace.
enum ExitStatus { Done = 0, Findings = 1, WrongUsage = 2, BadInput = 3, DiskTrouble = 4, BadWorkspace = 5 };

// What the window is opened with: `rung [FILE] [--at ISO-8601]`. The clock is the computer's unless --at stops it somewhere.
struct WindowCall {
    QString file;
    std::unique_ptr<base::Clock> clock;
};
// Fails when the words are a command's or nobody's: run() then does them, or says what it did not understand.
[[nodiscard]] base::Result<WindowCall> windowCall(const QStringList &arguments);

// Whether the command paints and so needs a QGuiApplication (offscreen where there is no display); the others are content
// with a QCoreApplication, which starts faster.
bool paints(const QStringList &arguments);

// Runs the command to its end and returns the exit status. The application object exists already.
int run(const QStringList &arguments);

}
