#pragma once

#include "cli/command.h"

namespace cli {

// close and archive: issues that are over, several in one undo step.
Command closeCommand();
Command archiveCommand();

}
