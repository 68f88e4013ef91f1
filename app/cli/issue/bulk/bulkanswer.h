#pragma once

#include "cli/command.h"
#include "services/issue/bulk/bulkedit.h"
#include "services/issue/bulk/closing.h"

namespace cli {

// The answer of a command that changed many issues: {asked, changed, untold, unowned}; Findings when some could not be closed yet.
ExitStatus answerBulk(Call &call, const services::BulkOutcome &outcome, bool isDryRun = false);
// Why an issue that was to be closed is resolved only.
QString heldWords(const QString &key, services::ClosingHold hold);
// How far it is, on a terminal.
services::BulkEdit::Progress showProgress(Call &call);

}
