#pragma once

#include "cli/command.h"

namespace cli {

// search: full text over issues, the contacts log, risks, people and drafts.
Command searchCommand();

}
