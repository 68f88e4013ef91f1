#pragma once

#include "base/result.h"
#include "domain/time/workingcalendar.h"

namespace services {

// Invalid, with the field, for a calendar that could not be counted by: without a name, of an unknown zone, with hours that
// overlap or end before they begin, or with a working day that is none.
[[nodiscard]] base::Result<> checkCalendar(const domain::WorkingCalendar &calendar);

}
