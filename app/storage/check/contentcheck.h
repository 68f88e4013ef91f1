#pragma once

#include "storage/check/salvage.h"

namespace storage {

class Database;

// Each content against its hash, and the copied files whose content is not there.
void checkContents(Database &database, QVector<Finding> &findings);
// Carries the contents that fit their hash into the copy, within its transaction; the others are told.
[[nodiscard]] base::Result<> carryContents(Database &from, Database &to, SalvageReport &report);

}
