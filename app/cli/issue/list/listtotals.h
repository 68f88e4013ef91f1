#pragma once

#include "cli/command.h"
#include "storage/issue/issuequery.h"

namespace cli {

// The line under a list: days and money of the open issues on it; empty when none is open.
[[nodiscard]] base::Result<QString> totalsUnder(services::Workspace &workspace, const QVector<storage::IssueRow> &rows);
// --totals: the same alone, with how it was counted.
[[nodiscard]] base::Result<ExitStatus> answerTotals(Call &call, services::Workspace &workspace, const QVector<storage::IssueRow> &rows);

}
