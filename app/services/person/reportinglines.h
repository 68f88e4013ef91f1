#pragma once

#include "base/result.h"
#include "domain/person/person.h"

#include <QHash>

namespace services {

// Nobody reports to themselves, not by way of others either. Invalid ("reportsTo") when the line upwards from this person comes
// back to them; the detail names the loop: "A → B → A".
[[nodiscard]] base::Result<> checkReportingLine(const domain::Person &person, const QHash<domain::PersonId, domain::Person> &people);

}
