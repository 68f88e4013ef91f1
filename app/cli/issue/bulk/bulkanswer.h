#pragma once

#include "cli/command.h"
#include "services/issue/bulk/bulkedit.h"

namespace cli {

// The answer of a command that changed many issues: {asked, changed, untold, unowned}; Findings when some could not be closed yet.
ExitStatus answerBulk(Call &call, const services::BulkOutcome &outcome, bool isDryRun = false);
// How far it is, on a terminal.
services::BulkEdit::Progress showProgress(Call &call);

}
