#pragma once

#include "base/result.h"
#include "domain/time/holidays/holidayrule.h"

namespace domain {

// Reads a rule file (resources/holidays/XX.txt; the notation is told at the top of de.txt). BadValue with the row for a line
// that is not understood; `file` is for the message alone.
[[nodiscard]] base::Result<HolidayRules> holidayRulesFromText(const QString &text, const QString &file);

}
