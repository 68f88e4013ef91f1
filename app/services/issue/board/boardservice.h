#pragma once

#include "base/result.h"
#include "storage/issue/board/issuecard.h"

#include <QDate>

namespace services {

class Workspace;

// The board and the timeline of the issue log: what they show, and what a drag does.
class BoardService
{
public:
    explicit BoardService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<storage::GroupedIds> grouped(const storage::IssueQuery &query, storage::IssueGroup group) const;
    [[nodiscard]] base::Result<storage::GroupSums> sums(const storage::IssueQuery &query, storage::IssueGroup group) const;
    [[nodiscard]] base::Result<QVector<storage::IssueCard>> cards(const QVector<domain::IssueId> &ids) const;

    // The day in the project's zone; the time of day stays.
    [[nodiscard]] base::Result<> moveNeedBy(domain::IssueId id, QDate day);

private:
    Workspace &m_workspace;
};

}
