#pragma once

#include "base/result.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuequery.h"

#include <QString>
#include <QStringList>

namespace cli {

// Reads --filter: words stand for themselves (found in key, title or counterparty); name=value[,value…] restricts: project,
// status, severity, owner, counterparty, verdict, level (from this one up), due (need-by before this day or moment).
// Values with blanks are quoted. BadValue naming the part that cannot be read.
[[nodiscard]] base::Result<storage::IssueQuery> readFilter(services::Workspace &workspace, const QString &text);

// The words of --sort, and what they sort by.
QStringList sortWords();
storage::IssueSort sortOf(const QString &word);

}
