#pragma once

#include "cli/command.h"

namespace cli {

// rung import FILE SOURCE.ics: days off into a calendar (--calendar NAME), or absences of a person (--absences PERSON).
[[nodiscard]] base::Result<ExitStatus> importDays(Call &call);
// Whether this call of import is one of those.
bool isDaysImport(const Arguments &arguments);

}
