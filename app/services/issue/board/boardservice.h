#pragma once

#include "base/result.h"
#include "storage/issue/board/issuecard.h"

#include <QStringList>

namespace services {

class Workspace;

// What became of issues that were moved to another status together. Keys.
struct StatusMove {
    QStringList moved;
    QStringList untold;  // not closed, resolved only: somebody who was in it has not heard the outcome
    QStringList unowned; // not closed, resolved only: nobody owns it
};

// The board and the timeline of the issue log: what they show, and what a drag does.
class BoardService
{
public:
    explicit BoardService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<storage::GroupedIds> grouped(const storage::IssueQuery &query, storage::IssueGroup group) const;
    [[nodiscard]] base::Result<storage::GroupSums> sums(const storage::IssueQuery &query, storage::IssueGroup group) const;
    [[nodiscard]] base::Result<QVector<storage::IssueCard>> cards(const QVector<domain::IssueId> &ids) const;

    // All of them in one undo step. Closing waits until everyone who was in it has heard the outcome, or the telling is waived
    // (E6), and until somebody owns it (E3): such an issue is resolved instead.
    [[nodiscard]] base::Result<StatusMove> move(const QVector<domain::IssueId> &ids, domain::IssueStatus status);
    // The day in the project's zone; the time of day stays.
    [[nodiscard]] base::Result<> moveNeedBy(domain::IssueId id, QDate day);

private:
    Workspace &m_workspace;
};

}
