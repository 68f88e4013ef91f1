#pragma once

#include "base/result.h"
#include "render/wording/format.h"
#include "services/issue/view/issueviews.h"
#include "storage/issue/issuequery.h"

#include <QJsonArray>

namespace cli {

// What a list prints for each issue, and where a line tells the group.
struct ListShape {
    QStringList head;
    QStringList columns;
    std::optional<storage::IssueColumn> group;
};

// The words of --columns as given, else those of the view, else the usual ones; Usage naming them for another.
[[nodiscard]] base::Result<QStringList> columnsFrom(const QString &text, const QStringList &ofView);
// "custom.Berth" by the name or the key of a field that a project added, as "custom.berth"; Usage naming them for another.
[[nodiscard]] base::Result<QStringList> withOwnColumns(services::Workspace &workspace, QStringList columns);
// What stands above them: for a field of the project its name.
[[nodiscard]] base::Result<QStringList> headOf(services::Workspace &workspace, const QStringList &columns);
QStringList cellsOf(const storage::IssueRow &row, const QStringList &columns, const render::Format &format, base::Instant now);
// The facts that the next level will ask for and the issue does not tell, by name.
QJsonArray missingJson(const storage::IssueRow &row);

// The words of --group; an empty one is no group.
QStringList groupWords();
std::optional<storage::IssueColumn> groupOf(const QString &word);
QString groupText(storage::IssueColumn group, const storage::IssueRow &row);

// What a view asks for, as one would type it.
QString queryText(const services::IssueView &view);

}
