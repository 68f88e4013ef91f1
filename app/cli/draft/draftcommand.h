#pragma once

#include "cli/command.h"

namespace cli {

// draft: the mail the advice calls for, as an .eml file.
Command draftCommand();

}
