#pragma once

#include "cli/command.h"
#include "domain/time/workingcalendar.h"

namespace services {
class CalendarService;
}

namespace cli {

// The calendar that --calendar names; without it the only one, else that of the first project.
[[nodiscard]] base::Result<domain::WorkingCalendar> namedCalendar(const Arguments &arguments, services::Workspace &workspace);

Command calendarCommand();

}
