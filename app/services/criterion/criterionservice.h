#pragma once

#include "base/result.h"
#include "domain/escalation/criterion.h"

#include <QVector>

namespace services {

class Workspace;

// For how many issues a criterion holds now.
struct CriterionHolding {
    int looked = 0;     // open issues looked at
    bool isAll = true;  // false: there are more of them than were looked at
    QStringList keys;   // of those it holds for
};

// The projects' own rules, and what they do. A rule suggests as long as it holds; it changes an issue once for the same facts,
// as an act of its own in history (cause criterion.fire) that can be undone and does not come again on these facts.
class CriterionService
{
public:
    explicit CriterionService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<QVector<domain::Criterion>> all(domain::ProjectId project) const; // in the order they were made
    [[nodiscard]] base::Result<domain::Criterion> find(domain::CriterionId id) const;
    // A new one, or a change; the version is counted up when what it tests or does is another. Invalid (place.field) for an
    // empty or taken name, and for a status that only a person may set (resolved, closed, cancelled).
    [[nodiscard]] base::Result<domain::Criterion> save(domain::Criterion criterion);
    [[nodiscard]] base::Result<> remove(domain::CriterionId id);
    // The shipped ones whose name is not taken: for a project from before there were any.
    [[nodiscard]] base::Result<int> addShipped(domain::ProjectId project);

    // Looks at no more than `most` open issues of its project.
    [[nodiscard]] base::Result<CriterionHolding> holding(const domain::Criterion &criterion, int most) const;
    // Lets the criteria act on at most `limit` issues that wait for it (IssueService::refreshDue found them), in one act; how
    // many issues were changed.
    [[nodiscard]] base::Result<int> fireDue(int limit);

private:
    base::Result<int> fire(const QVector<domain::IssueId> &ids);

    Workspace &m_workspace;
};

}
