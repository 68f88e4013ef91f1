#pragma once

#include "cli/command.h"

namespace cli {

// simulate: what happens to an issue when nobody ever answers.
Command simulateCommand();

}
