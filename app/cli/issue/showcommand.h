#pragma once

#include "cli/command.h"

namespace cli {

// show: one issue with its advice, figures and contacts log.
Command showCommand();

}
