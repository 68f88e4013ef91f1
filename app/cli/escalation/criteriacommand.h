#pragma once

#include "cli/command.h"

namespace cli {

// criteria: the projects' own rules and what they hold for now; with --fire they act on it.
Command criteriaCommand();

}
