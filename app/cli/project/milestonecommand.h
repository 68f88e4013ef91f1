#pragma once

#include "cli/command.h"

namespace cli {

// rung milestone list | add | forecast | reach.
Command milestoneListCommand();
Command milestoneAddCommand();
Command milestoneForecastCommand();
Command milestoneReachCommand();

}
