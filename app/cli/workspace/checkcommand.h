#pragma once

#include "cli/command.h"

namespace cli {

// check: the integrity of a file; --repair writes what can be saved into a copy.
Command checkCommand();

}
