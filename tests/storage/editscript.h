#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace storage {
class Database;
}

// Numbered edits as an act of a person makes them: issue, contact and history in one transaction. Used by the tests that
// pull the plug.
namespace editscript {

constexpr int kIssues = 20;

// The issue that this edit changes (or makes).
QString keyOf(int edit);
[[nodiscard]] base::Result<> save(storage::Database &database, int edit);
// The number of the last edit of each issue; -1 for a title that no edit has written.
[[nodiscard]] base::Result<QHash<QString, int>> lastEdits(storage::Database &database);

}
