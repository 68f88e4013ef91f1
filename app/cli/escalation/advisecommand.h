#pragma once

#include "cli/command.h"

namespace cli {

// advise: what to do now with issues, to whom, until when and why.
Command adviseCommand();

}
