#pragma once

#include "cli/command.h"

namespace cli {

// rung organisation list | set | manager.
Command organisationListCommand();
Command organisationSetCommand();
Command organisationManagerCommand();

}
