#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QVector>

namespace services {

class Workspace;

// What happened again: the first issue of its kind, and those that name it, oldest first.
struct Recurrence {
    static constexpr int kTimesToAskForTheCause = 3;

    domain::IssueId first;             // invalid: the issue stands for itself
    QVector<domain::IssueId> later;
    int times() const { return 1 + int(later.size()); }
    // Often enough to escalate the cause, not the case.
    bool isCauseWanted() const { return first.isValid() && times() >= kTimesToAskForTheCause; }
};

[[nodiscard]] base::Result<Recurrence> recurrenceOf(Workspace &workspace, const domain::Issue &issue);
// Links an issue to an earlier one, or to the one that this names itself; an invalid `earlier` undoes the link. One undo step.
// Invalid "againOf" for itself, for one raised later, and for one that names this one.
[[nodiscard]] base::Result<domain::Issue> markAgain(Workspace &workspace, domain::IssueId issue, domain::IssueId earlier);
// What `againOf` is allowed to be; Invalid "againOf", NotFound. The earlier one as it is to be named.
[[nodiscard]] base::Result<domain::IssueId> earlierFor(Workspace &workspace, const domain::Issue &issue, domain::IssueId earlier);

}
