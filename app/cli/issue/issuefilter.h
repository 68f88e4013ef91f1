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

// By a word of --sort, with a minus downwards; "custom.Berth" by the name or the key of a field that the project added. Usage naming
// them for another.
[[nodiscard]] base::Result<> takeSort(services::Workspace &workspace, QString word, storage::IssueQuery &query);

}
