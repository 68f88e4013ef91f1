#pragma once

#include "cli/command.h"

namespace cli {

// import: lists from other programs, or a whole workspace.
Command importCommand();

}
