#pragma once

#include "domain/person/person.h"
#include "services/calendar/icssource.h"

namespace services {

class Workspace;

// The events of an .ics file become absences of this person, as one act. Whole days are days of the person's calendar (own, else
// the organisation's, else UTC); events that leave the person free are skipped. An event of the same span as an absence that
// is there sets its reason; so importing the same file again changes nothing.
[[nodiscard]] base::Result<DaysImport> importAbsences(Workspace &workspace, domain::PersonId person, const QString &path);

}
