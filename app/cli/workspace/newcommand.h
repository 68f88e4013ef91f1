#pragma once

#include "cli/command.h"

namespace cli {

// new: makes a workspace, empty or with a sample project.
Command newCommand();

}
