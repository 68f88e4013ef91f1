#pragma once

#include "cli/command.h"

namespace cli {

Command actionListCommand();
Command actionAddCommand();
Command actionDoneCommand();
Command actionUndoCommand();
Command actionRemoveCommand();

}
