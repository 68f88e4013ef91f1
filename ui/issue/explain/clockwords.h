#pragma once

#include "services/issue/issueservice.h"

namespace ui {

// The three clocks of what was asked last, none overriding another (E5): "Acknowledged, answer by Thu 15 Oct 12:00, solve by
// Thu 22 Oct 12:00". Empty while nobody has been asked.
QString clockLine(const services::IssueCase &issueCase, base::Instant now);

}
