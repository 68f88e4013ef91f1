#pragma once

#include "cli/command.h"

namespace cli {

// matrix template list, show, apply, save, remove: matrices to start from.
Command matrixTemplateListCommand();
Command matrixTemplateShowCommand();
Command matrixTemplateApplyCommand();
Command matrixTemplateSaveCommand();
Command matrixTemplateRemoveCommand();

}
