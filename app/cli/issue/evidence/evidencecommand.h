#pragma once

#include "cli/command.h"

namespace cli {

Command evidencePackCommand();
Command evidenceCheckCommand();

}
