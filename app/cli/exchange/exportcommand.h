#pragma once

#include "cli/command.h"

namespace cli {

// export: the whole workspace as one JSON document.
Command exportCommand();

}
