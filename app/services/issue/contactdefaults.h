#pragma once

#include "services/issue/issueservice.h"

namespace services {

// Fills in what a new entry of the contacts log leaves open: who, whom, level, whether and by when an answer is expected, and
// the entry it refers to. `at` must be set. What is given stays.
void fillContact(domain::Contact &contact, const IssueCase &issueCase);
// Invalid with place.field: an announcement or a promise without its date, an answer by nobody.
[[nodiscard]] base::Result<> checkContact(const domain::Contact &contact);

}
