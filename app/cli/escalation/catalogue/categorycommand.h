#pragma once

#include "cli/command.h"

namespace cli {

// category list, add, rename and remove: the list of categories of a project.
Command categoryListCommand();
Command categoryAddCommand();
Command categoryRenameCommand();
Command categoryRemoveCommand();

}
