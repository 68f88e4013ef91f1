#pragma once

#include "base/result.h"
#include "services/today/todaylist.h"

#include <functional>

namespace services {

class Workspace;

// Today: what wants doing now over all issues and risks. Finds it by indexes and looks at the issues it shows only.
class TodayService
{
public:
    explicit TodayService(Workspace &workspace) : m_workspace(workspace) {}

    // At most `most` rows a group; an invalid project means all. Rests on the cached advice: IssueService::refreshDue first.
    [[nodiscard]] base::Result<TodayList> list(domain::ProjectId project, int most) const;
    // The same at a clock that the cache does not know: looks at every issue, and writes nothing.
    [[nodiscard]] base::Result<TodayList> listEvery(domain::ProjectId project) const;
    // Reads every open ask and the checkpoints of `days` days: for a worker.
    [[nodiscard]] base::Result<TodayFigures> figures(domain::ProjectId project, int days) const;
    // Passes over all that was solved and all of the lowest severity: for a worker, after the rest. Cancelled when not wanted any more.
    [[nodiscard]] base::Result<HandlingShares> shares(domain::ProjectId project, const std::function<bool()> &isWanted = {}) const;
    // When something falls due next, by a checkpoint or by itself; none when nothing does.
    [[nodiscard]] base::Result<base::Instant> nextMoment() const;
    // Out of Today until then. Invalid "until" when that is not to come, "reason" without one.
    [[nodiscard]] base::Result<> snooze(domain::IssueId issue, base::Instant until, const QString &reason);

private:
    base::Result<domain::ProjectId> neededRestriction(domain::ProjectId project) const;
    base::Result<> addIssues(const QVector<domain::IssueId> &ids, TodayList &list) const;
    base::Result<> addIssue(const domain::Issue &issue, TodayList &list) const;
    base::Result<> addReviews(domain::ProjectId project, int most, TodayList &list) const;
    base::Result<bool> addCandidates(domain::ProjectId project, int most, QVector<domain::IssueId> &ids) const;
    base::Result<> countGroups(domain::ProjectId project, TodayList &list) const;
    base::Result<> readContext(domain::ProjectId project, TodayList &list) const;

    Workspace &m_workspace;
};

}
