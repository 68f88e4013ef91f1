#pragma once

#include "cli/command.h"

namespace cli {

// matrix check: the checks on the escalation matrix of each project.
Command matrixCommand();

}
