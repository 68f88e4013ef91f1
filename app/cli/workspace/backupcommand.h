#pragma once

#include "cli/command.h"

namespace cli {

// backup: a consistent copy while the file is in use.
Command backupCommand();

}
