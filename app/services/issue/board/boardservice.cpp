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
using domain::IssueStatus;

namespace {

constexpr int kKeysNamed = 3; // in the name of the undo step

QString subjectOf(const QVector<Issue> &issues)
{
    QStringList keys;
    for (const Issue &issue : issues.mid(0, kKeysNamed))
        keys << issue.key;
    return keys.join(QStringLiteral(", ")) + (issues.size() > kKeysNamed ? QStringLiteral(" …") : QString());
}

// Whether the engine would still have the outcome told if it were resolved now.
bool isUntold(Workspace &workspace, const Issue &issue)
{
    Issue resolved = issue;
    resolved.status = IssueStatus::Resolved;
    if (!resolved.resolvedAt.isValid() || issue.isOpen())
        resolved.resolvedAt = workspace.clock().now();
    const auto judged = workspace.issues().caseFor(resolved);
    return judged && judged->advice.verdict == domain::Verdict::CloseLoop;
}

}

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

Result<StatusMove> BoardService::move(const QVector<IssueId> &ids, IssueStatus status)
{
    StatusMove outcome;
    QVector<Issue> issues;
    for (const IssueId id : ids) {
        Result<Issue> issue = m_workspace.issues().find(id);
        if (!issue)
            return base::fail(issue.error());
        const bool isClosing = status == IssueStatus::Closed;
        const bool isKeptBack = isClosing && isUntold(m_workspace, *issue);
        const bool isNobodys = isClosing && !issue->owner.isValid();
        if (isKeptBack || isNobodys)
            (isKeptBack ? outcome.untold : outcome.unowned) << issue->key;
        const IssueStatus reached = isKeptBack || isNobodys ? IssueStatus::Resolved : status;
        if (issue->status == reached)
            continue;
        issue->status = reached;
        outcome.moved << issue->key;
        issues << std::move(*issue);
    }
    const auto work = [&](WritePath::Session &session) -> Result<> {
        for (Issue &issue : issues)
            if (const Result<> saved = m_workspace.issues().saveWithin(session, issue); !saved)
                return saved;
        return {};
    };
    return m_workspace.writePath().run(QStringLiteral("issue.status"), subjectOf(issues), work).map([&] { return outcome; });
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
