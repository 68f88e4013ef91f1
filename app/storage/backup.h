#pragma once

#include "base/result.h"

#include <QString>

namespace storage {

class Database;

// Writes a consistent copy of the workspace to `path` while it is in use: whole and opened once to prove it, or not at all.
// FileExists when there is something at the path.
[[nodiscard]] base::Result<> backUp(Database &database, const QString &path);

}
