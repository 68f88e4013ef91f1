#pragma once

#include "cli/command.h"

namespace cli {

// rung project list | add | set: the projects of a workspace, who manages them and what that person may decide alone.
Command projectListCommand();
Command projectAddCommand();
Command projectSetCommand();

}
