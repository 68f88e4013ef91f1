#include "storage/today/duelisting.h"

#include "storage/today/duestatements.h"
#include "storage/query.h"

#include <algorithm>

namespace storage {

using base::Result;

namespace {

// Calls `take` for each row.
template <typename Take>
Result<> eachDueRow(Query &query, Take take)
{
    for (;;) {
        const Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return {};
        take(query);
    }
}

template <typename Id>
Result<QVector<Id>> dueIds(Query &query)
{
    QVector<Id> ids;
    return eachDueRow(query, [&](const Query &row) { ids.append(Id(row.number(0))); }).map([&] { return ids; });
}

base::Instant dueInstant(const Query &row, int column)
{
    return row.isNull(column) ? base::Instant() : base::Instant(row.number(column));
}

Result<int> countOf(Query &query)
{
    return query.step().map([&](bool) { return int(query.number(0)); });
}

}

Result<bool> DueListing::put(domain::IssueId issue, QVector<DueMark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const DueMark &a, const DueMark &b) { return a.thing < b.thing; });
    QVector<DueMark> stored;
    {
        Query query(m_database, kDueMarks);
        query.bind(issue.value());
        const auto take = [&](const Query &row) {
            stored.append({row.text(0), dueInstant(row, 1), dueInstant(row, 2), domain::PersonId(row.number(3)),
                           domain::ProjectId(row.number(4)), {row.number(5), row.text(6)}});
        };
        if (const Result<> read = eachDueRow(query, take); !read)
            return base::fail(read.error());
    }
    if (stored == marks)
        return false;
    Query clear(m_database, kClearDueMarks);
    if (const Result<> cleared = clear.bind(issue.value()).exec(); !cleared)
        return base::fail(cleared.error());
    Query add(m_database, kAddDueMark);
    for (const DueMark &mark : std::as_const(marks)) {
        Values cells = Values().number(issue.value()).text(mark.thing).instant(mark.since).instant(mark.until).ref(mark.person);
        cells.ref(mark.project).number(mark.costPerDay.cents).text(mark.costPerDay.currency);
        if (const Result<> added = add.bind(cells).exec(); !added)
            return base::fail(added.error());
    }
    return true;
}

Result<QVector<domain::IssueId>> DueListing::byVerdict(domain::ProjectId project, domain::Verdict verdict, base::Instant now,
                                                       int limit) const
{
    Query query(m_database, kDueByVerdict);
    query.bind(Values().name(verdict).number(project.value()).number(project.value()).instant(now).number(limit));
    return dueIds<domain::IssueId>(query);
}

Result<QVector<domain::IssueId>> DueListing::byThing(domain::ProjectId project, QLatin1String thing, base::Instant now, int limit) const
{
    Query query(m_database, kDueByThing);
    query.bind(Values().text(thing).instant(now).number(project.value()).number(project.value()).instant(now).number(limit));
    return dueIds<domain::IssueId>(query);
}

Result<int> DueListing::count(domain::ProjectId project, domain::Verdict verdict, base::Instant now, int most) const
{
    Query query(m_database, kCountByVerdict);
    query.bind(Values().name(verdict).number(project.value()).number(project.value()).instant(now).number(most));
    return countOf(query);
}

Result<int> DueListing::count(domain::ProjectId project, QLatin1String thing, base::Instant now, int most) const
{
    Query query(m_database, kCountByThing);
    query.bind(Values().text(thing).instant(now).number(project.value()).number(project.value()).instant(now).number(most));
    return countOf(query);
}

Result<QVector<domain::IssueId>> DueListing::stopped(domain::ProjectId project, int limit) const
{
    Query query(m_database, kStoppedIssues);
    query.bind(Values().number(project.value()).number(project.value()).number(limit));
    return dueIds<domain::IssueId>(query);
}

Result<QVector<domain::RiskId>> DueListing::reviews(domain::ProjectId project, QDate today, int limit) const
{
    Query query(m_database, kRiskReviews);
    query.bind(Values().day(today).number(project.value()).number(project.value()).number(limit));
    return dueIds<domain::RiskId>(query);
}

Result<base::Instant> DueListing::nextDue(base::Instant now) const
{
    base::Instant next;
    for (const QLatin1String thing :
         {duethings::kUpdate, duethings::kAnnouncement, duethings::kWatch, duethings::kWorkaround, duethings::kAction,
          duethings::kSnooze}) {
        Query query(m_database, kNextDue);
        query.bind(Values().text(thing).instant(now));
        const Result<bool> found = query.step();
        if (!found)
            return base::fail(found.error());
        const base::Instant at = dueInstant(query, 0);
        if (at.isValid() && (!next.isValid() || at < next))
            next = at;
    }
    return next;
}

Result<QVector<SilentAsks>> DueListing::silences(domain::ProjectId project, base::Instant after, base::Instant upTo) const
{
    QVector<SilentAsks> asks;
    Query query(m_database, kSilences);
    query.bind(Values().number(project.value()).number(after.ms()).number(upTo.ms()));
    const auto take = [&](const Query &row) {
        asks.append({domain::PersonId(row.number(0)), int(row.number(3)), {row.number(2), row.text(1)}});
    };
    return eachDueRow(query, take).map([&] { return asks; });
}

Result<base::Instant> DueListing::oldestSilence(domain::ProjectId project) const
{
    Query query(m_database, kOldestSilence);
    query.bind(project.value());
    return query.step().map([&](bool) { return dueInstant(query, 0); });
}

Result<QVector<base::Instant>> DueListing::silentMoments(domain::ProjectId project, base::Instant upTo) const
{
    QVector<base::Instant> moments;
    Query query(m_database, kSilentMoments);
    query.bind(Values().number(project.value()).number(upTo.ms()));
    return eachDueRow(query, [&](const Query &row) { moments.append(dueInstant(row, 0)); }).map([&] { return moments; });
}

Result<int> DueListing::waitingIssues(domain::ProjectId project, int most) const
{
    Query query(m_database, kWaitingUpTo);
    query.bind(Values().number(project.value()).number(project.value()).number(most));
    return countOf(query);
}

Result<int> DueListing::unownedIssues(domain::ProjectId project, int most) const
{
    Query query(m_database, kUnownedUpTo);
    query.bind(Values().number(project.value()).number(project.value()).number(most));
    return countOf(query);
}

Result<int> DueListing::coming(domain::ProjectId project, base::Instant from, base::Instant to, int most) const
{
    const Values between = Values().instant(from).instant(to);
    Query checkpoints(m_database, project.isValid() ? kCheckpointsOfProjectBetween : kCheckpointsBetween);
    checkpoints.bind(between);
    if (project.isValid())
        checkpoints.bind(project.value());
    checkpoints.bind(most);
    Result<int> sum = countOf(checkpoints);
    for (const QLatin1String thing : {duethings::kUpdate, duethings::kAnnouncement}) {
        Query query(m_database, kThingsBetween);
        query.bind(Values().text(thing)).bind(between).bind(project.value()).bind(project.value());
        const Result<int> count = countOf(query);
        if (!sum || !count)
            return sum ? count : sum;
        *sum += *count;
    }
    return std::min(*sum, most);
}

Result<QVector<ComingNeedBy>> DueListing::needBys(domain::ProjectId project, base::Instant from, base::Instant to, int limit) const
{
    QVector<ComingNeedBy> needBys;
    Query query(m_database, kNeedBysBetween);
    query.bind(Values().instant(from).instant(to).number(project.value()).number(project.value()).number(limit));
    const auto take = [&](const Query &row) {
        needBys.append({dueInstant(row, 0), domain::IssueId(row.number(1)), row.text(2), row.text(3)});
    };
    return eachDueRow(query, take).map([&] { return needBys; });
}

}
