#pragma once

#include "cli/command.h"

namespace cli {

// The files of an issue: copied into the workspace or linked where they lie.
Command fileListCommand();
Command fileAddCommand();
Command fileExtractCommand();
Command fileRemoveCommand();

}
