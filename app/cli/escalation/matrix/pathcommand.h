#pragma once

#include "cli/command.h"

namespace cli {

// rung matrix path add: a path to a counterparty, their management first.
Command matrixPathAddCommand();

}
