#include "services/issue/board/boardservice.h"

#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/board/cardlisting.h"

#include <QDateTime>
#include <QTimeZone>

namespace services {

using base::Result;
using domain::Issue;
using domain::IssueId;

Result<storage::GroupedIds> BoardService::grouped(const storage::IssueQuery &query, storage::IssueGroup group) const
{
    return storage::CardListing(m_workspace.database()).grouped(query, group);
}

Result<storage::GroupSums> BoardService::sums(const storage::IssueQuery &query, storage::IssueGroup group) const
{
    return storage::CardListing(m_workspace.database()).sums(query, group);
}

Result<QVector<storage::IssueCard>> BoardService::cards(const QVector<IssueId> &ids) const
{
    return storage::CardListing(m_workspace.database()).cards(ids);
}

Result<> BoardService::moveNeedBy(IssueId id, QDate day)
{
    Result<Issue> issue = m_workspace.issues().find(id);
    if (!issue)
        return base::fail(issue.error());
    const auto context = m_workspace.issues().context(issue->project);
    if (!context)
        return base::fail(context.error());
    const QTimeZone zone(context->projectCalendar().calendar().zone);
    QDateTime local = issue->needBy.toDateTime().toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    if (!issue->needBy.isValid() || local.date() == day)
        return {};
    local.setDate(day);
    issue->needBy = base::Instant(local.toMSecsSinceEpoch());
    return m_workspace.issues().save(*issue).map([](const Issue &) {});
}

}
