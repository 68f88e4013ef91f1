#pragma once

#include "base/result.h"

#include <QIODevice>

#include <functional>

namespace services {

// Writes a file whole or not at all: what was there stays until the new content is complete on disk. A new file is readable by
// its owner alone; one that was there keeps its permissions. FileIsDirectory, FileReadOnly, DiskFull, DiskFault.
[[nodiscard]] base::Result<> saveWhole(const QString &path, const std::function<base::Result<>(QIODevice &)> &write);

}
