#pragma once

#include "base/result.h"
#include "domain/person/person.h"

namespace services {

// Puts the ladder in order, by level and day, and trims names. Invalid with the field at fault: no name, somebody who is not among
// `people`, a level below 0 or above the highest, a last day before the first, two who begin on one level on one day, a notice
// period without name or days, or named twice.
[[nodiscard]] base::Result<> settleOrganisation(domain::Organisation &organisation, const QVector<domain::Person> &people);

inline constexpr int kHighestLadderLevel = 9;
inline constexpr int kLongestNoticeDays = 2'000;

}
