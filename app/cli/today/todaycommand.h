#pragma once

#include "cli/command.h"

namespace cli {

// `rung today`: what wants doing now, as on the Today page.
Command todayCommand();

}
