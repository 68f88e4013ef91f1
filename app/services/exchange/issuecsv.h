#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QStringList>

namespace services {

class Workspace;

// The columns of the list this program writes; a file with exactly these is recognised as its own at import.
QStringList issueCsvHeadings();

// Writes the issues, in this order, as CSV (UTF-8 with byte order mark, CRLF, instants ISO 8601 in UTC, formulas shielded): whole
// or not at all, readable by the owner alone unless the file was there.
[[nodiscard]] base::Result<> writeIssuesCsv(Workspace &workspace, const QVector<domain::IssueId> &issues, const QString &path);

}
