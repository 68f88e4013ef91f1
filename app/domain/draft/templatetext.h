#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"

namespace domain {

// Reads a shipped template (resources/templates/LANGUAGE/KEY.txt): lines "name:", "stage:", "audience:", "subject:" in any
// order, an empty line, the body. BadTemplate with the row for a line it does not know,
// or a stage or audience that is none.
[[nodiscard]] base::Result<DraftTemplate> templateFromText(const QString &key, const QString &language, const QString &text);

}
