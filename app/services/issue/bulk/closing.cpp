#include "services/issue/bulk/closing.h"

#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"

namespace services {

using domain::Issue;
using domain::IssueStatus;

// Untold: the engine would still have the outcome told if it were resolved now.
ClosingHold closingHold(Workspace &workspace, const Issue &issue)
{
    Issue resolved = issue;
    resolved.status = IssueStatus::Resolved;
    if (!resolved.resolvedAt.isValid() || issue.isOpen())
        resolved.resolvedAt = workspace.clock().now();
    const auto judged = workspace.issues().caseFor(resolved);
    if (judged && judged->advice.verdict == domain::Verdict::CloseLoop)
        return ClosingHold::Untold;
    return issue.owner.isValid() ? ClosingHold::None : ClosingHold::Unowned;
}

ClosingHold resolveWhereHeld(Workspace &workspace, const Issue &stored, Issue &changed)
{
    const bool isOver = stored.status == IssueStatus::Closed || stored.status == IssueStatus::Archived;
    if (isOver || changed.status != IssueStatus::Closed)
        return ClosingHold::None;
    Issue open = changed;
    open.status = stored.status;
    const ClosingHold hold = closingHold(workspace, open);
    if (hold != ClosingHold::None)
        changed.status = IssueStatus::Resolved;
    return hold;
}

}
