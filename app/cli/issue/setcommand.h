#pragma once

#include "cli/command.h"

namespace cli {

// set: changes fields of one issue in one undo step.
Command setCommand();

}
