#pragma once

#include "cli/command.h"

namespace cli {

// situation list, add, set, move, remove, shipped, export and import: the ranked catalogue of a project.
Command situationListCommand();
Command situationAddCommand();
Command situationSetCommand();
Command situationMoveCommand();
Command situationRemoveCommand();
Command situationShippedCommand();
Command situationExportCommand();
Command situationImportCommand();

}
