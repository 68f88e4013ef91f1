#pragma once

#include "base/clock.h"
#include "cli/arguments.h"
#include "cli/cli.h"
#include "cli/console.h"
#include "services/workspace/workspace.h"

namespace cli {

// What a running command is given. Opens the workspace once, when it is first asked for.
class Call
{
public:
    // What the command does to the workspace: it may change it, looks only, or looks only where the file cannot be written.
    enum class Use { Change, Look, LookIfMust };

    Call(const Arguments &arguments, const base::Clock &clock, Console &console, Use use)
        : m_arguments(arguments), m_clock(clock), m_console(console), m_use(use)
    {
    }

    const Arguments &arguments() const { return m_arguments; }
    const base::Clock &clock() const { return m_clock; }
    Console &console() { return m_console; }
    bool isAtGiven() const { return m_arguments.has(QStringLiteral("at")); }
    // The workspace named by the first place.
    [[nodiscard]] base::Result<services::Workspace *> open();

private:
    const Arguments &m_arguments;
    const base::Clock &m_clock;
    Console &m_console;
    Use m_use;
    std::unique_ptr<services::Workspace> m_workspace;
};

// One row of the command table.
struct Command {
    QString name;             // one or two words, "matrix check"
    QString synopsis;         // its places: "FILE ISSUE"
    QString (*summary)();     // one line for the help
    int least = 1;            // number of places
    int most = 1;             // < 0: any number
    QVector<Option> options;
    bool isPainting = false;
    Call::Use (*use)(const Arguments &) = nullptr; // none: it changes the workspace
    base::Result<ExitStatus> (*run)(Call &call) = nullptr;
};

// For commands that change nothing, ever.
Call::Use onlyLooks(const Arguments &arguments);
// For those that keep the answers they count for now, in the file, and none for another moment (--at).
Call::Use keepsAnswers(const Arguments &arguments);

// The person whose changes these are, as history names them: the user of the system.
QString systemUser();

}
