#pragma once

#include "cli/command.h"

namespace cli {

// export: the issues as a list, or the whole workspace as one document.
Command exportCommand();

}
