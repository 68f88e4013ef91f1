#pragma once

#include "cli/command.h"

#include <utility>

namespace cli {

// The years that --years names ("2026", "2026-2028"); without it the year of the clock. Usage when it is none of these, or
// reaches beyond 1900 to 2200 or a hundred years.
[[nodiscard]] base::Result<std::pair<int, int>> yearRange(const Call &call);

}
