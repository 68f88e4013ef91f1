#pragma once

#include "cli/command.h"

namespace cli {

// All commands in the order of the help.
const QVector<Command> &commandTable();
// The command these words begin with; null when there is none.
const Command *findCommand(const QStringList &words);
// Options every command takes besides its own.
const QVector<Option> &generalOptions();

QString helpText();
// Of the commands whose first word this is; empty when there is none.
QString helpText(const QString &word);
QString helpText(const Command &command);

}
