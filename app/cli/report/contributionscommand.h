#pragma once

#include "cli/command.h"

namespace cli {

Command contributionsCommand();

}
