#pragma once

#include "cli/command.h"

namespace cli {

// report: a paper as PDF.
Command reportCommand();

}
