#pragma once

#include "domain/escalation/matrix.h"

namespace services {

// What a new project starts with, to be filled in by its manager: one path "Delivery" with four levels and nobody in it yet.
domain::Matrix standardMatrix(domain::ProjectId project);
// Initials and numbers of the name: "Harbour terminal 4" gives HT4; never empty.
QString keyFromName(const QString &name);
// 1 to 10 of A–Z and 0–9.
bool isProjectKey(const QString &key);

}
