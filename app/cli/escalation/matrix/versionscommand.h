#pragma once

#include "cli/command.h"

namespace cli {

// matrix versions, diff, outlook, back, publish, copy: what a matrix was, in what versions differ, what one would change.
Command matrixVersionsCommand();
Command matrixDiffCommand();
Command matrixOutlookCommand();
Command matrixBackCommand();
Command matrixPublishCommand();
Command matrixCopyCommand();

}
