#pragma once

#include "domain/issue/issue.h"

#include <optional>

namespace exchange {

// Priority, severity, impact or urgency in the words of other trackers (en, de, fr, es): 5 the highest … 1, 0 = not assessed.
// A word wins over a number ("2 - High"); bare numbers and P0…P5 count 1 as the highest. Nothing for an unknown word.
std::optional<int> priorityLevel(const QString &text);
// The same for impact scales, where a bare number 1..5 is the level itself.
std::optional<int> impactLevel(const QString &text);

// Status words of other trackers in en, de, fr, es; nothing for an unknown one.
std::optional<domain::IssueStatus> issueStatus(const QString &text);

}
