#pragma once

#include "base/result.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuequery.h"

#include <QString>
#include <QStringList>

namespace cli {

// Reads --filter: the conditions of domain/issue/query, and project:KEY. BadValue naming the part that cannot be read, with what
// would be right.
[[nodiscard]] base::Result<storage::IssueQuery> readFilter(services::Workspace &workspace, const QString &text);

// The words of --sort, and what they sort by.
QStringList sortWords();
storage::IssueSort sortOf(const QString &word);

}
