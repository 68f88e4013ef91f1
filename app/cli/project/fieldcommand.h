#pragma once

#include "cli/command.h"

namespace cli {

// rung field list | add | retire: the fields a project added to its entries.
Command fieldListCommand();
Command fieldAddCommand();
Command fieldRetireCommand();

}
