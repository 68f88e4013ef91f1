#pragma once

#include "cli/command.h"

namespace cli {

// list: the issue log, narrowed down and in order.
Command listCommand();

}
