#pragma once

#include "cli/command.h"

namespace cli {

// list and search: the issue log, narrowed down and in order.
Command listCommand();
Command searchCommand();

}
