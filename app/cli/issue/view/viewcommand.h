#pragma once

#include "cli/command.h"

namespace cli {

// view list, view save, view remove: the saved views of a project.
Command viewListCommand();
Command viewSaveCommand();
Command viewRemoveCommand();

}
