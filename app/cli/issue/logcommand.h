#pragma once

#include "cli/command.h"

namespace cli {

// log: appends an entry to the contacts log of an issue.
Command logCommand();

}
