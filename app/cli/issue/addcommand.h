#pragma once

#include "cli/command.h"

namespace cli {

// add: raises an issue.
Command addCommand();

}
