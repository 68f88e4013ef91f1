#include "services/today/todayservice.h"

#include "domain/today/duelist.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/risk/riskservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "storage/today/duelisting.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestaterepository.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace services {

using base::Result;
using domain::DueGroup;
using domain::DueItem;
using domain::Verdict;

namespace {

constexpr qsizetype kReadAtOnce = 256;

struct VerdictGroup {
    Verdict verdict;
    DueGroup group;
};
constexpr VerdictGroup kVerdictGroups[] = {
    {Verdict::EscalateNow, DueGroup::Pinned},      {Verdict::ContactDirectly, DueGroup::Chase},
    {Verdict::SendReminder, DueGroup::Remind},     {Verdict::GiveHeadsUp, DueGroup::Escalate},
    {Verdict::Escalate, DueGroup::Escalate},       {Verdict::UseConfidentialRoute, DueGroup::Escalate},
    {Verdict::EscalationFailed, DueGroup::Escalate}, {Verdict::CloseLoop, DueGroup::Update},
    {Verdict::PrepareFacts, DueGroup::Decide},     {Verdict::Review, DueGroup::Review},
};

struct ThingGroup {
    QLatin1String thing;
    DueGroup group;
};
constexpr ThingGroup kThingGroups[] = {
    {storage::duethings::kUpdate, DueGroup::Update},     {storage::duethings::kMinutes, DueGroup::Update},
    {storage::duethings::kQuestion, DueGroup::Decide},   {storage::duethings::kHandoff, DueGroup::Decide},
    {storage::duethings::kOptions, DueGroup::Decide},    {storage::duethings::kAnnouncement, DueGroup::Announced},
    {storage::duethings::kCriterion, DueGroup::Chase},   {storage::duethings::kWatch, DueGroup::Review},
    {storage::duethings::kWorkaround, DueGroup::Review}, {storage::duethings::kDecision, DueGroup::Decide},
    {storage::duethings::kAction, DueGroup::Chase},
};

// Stopped work first, then the soonest, what has no moment last; then by severity.
bool isBefore(const TodayRow &a, const TodayRow &b)
{
    const auto rank = [](const TodayRow &row) {
        const base::Instant until = row.item.until;
        return std::make_tuple(int(row.item.group), row.item.thing != domain::DueThing::StopWork,
                               until.isValid() ? until.ms() : std::numeric_limits<qint64>::max(), int(row.severity));
    };
    return rank(a) < rank(b);
}

void trimGroups(QVector<TodayRow> &rows, int most)
{
    std::array<int, domain::kDueGroupCount> seen{};
    rows.removeIf([&](const TodayRow &row) { return ++seen[size_t(row.item.group)] > most; });
}

}

int TodayList::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

Result<TodayList> TodayService::list(domain::ProjectId project, int most) const
{
    TodayList list;
    list.now = m_workspace.clock().now();
    QVector<domain::IssueId> ids;
    const Result<domain::ProjectId> restriction = neededRestriction(project);
    if (!restriction)
        return base::fail(restriction.error());
    const Result<bool> isAll = addCandidates(*restriction, most, ids);
    if (!isAll)
        return base::fail(isAll.error());
    if (const Result<> added = addIssues(ids, list); !added)
        return base::fail(added.error());
    if (const Result<> added = addReviews(project, TodayList::kMostCounted, list); !added)
        return base::fail(added.error());
    std::stable_sort(list.rows.begin(), list.rows.end(), isBefore);
    for (const TodayRow &row : std::as_const(list.rows))
        ++list.counts[size_t(row.item.group)];
    if (!*isAll)
        if (const Result<> counted = countGroups(*restriction, list); !counted)
            return base::fail(counted.error());
    trimGroups(list.rows, most);
    return list;
}

Result<TodayList> TodayService::listEvery(domain::ProjectId project) const
{
    TodayList list;
    list.now = m_workspace.clock().now();
    storage::IssueQuery query;
    query.project = project;
    auto ids = m_workspace.issues().ids(query);
    if (!ids)
        return base::fail(ids.error());
    std::sort(ids->begin(), ids->end()); // where nothing else tells two apart, the older comes first
    if (const Result<> added = addIssues(*ids, list); !added)
        return base::fail(added.error());
    if (const Result<> added = addReviews(project, -1, list); !added)
        return base::fail(added.error());
    std::stable_sort(list.rows.begin(), list.rows.end(), isBefore);
    for (const TodayRow &row : std::as_const(list.rows))
        ++list.counts[size_t(row.item.group)];
    return list;
}

// None where the project is the only one: the indexes then tell without a look at each issue.
Result<domain::ProjectId> TodayService::neededRestriction(domain::ProjectId project) const
{
    return m_workspace.projects().all().map([project](const QVector<domain::Project> &all) {
        return all.size() == 1 && all.first().id == project ? domain::ProjectId() : project;
    });
}

// True when these are all there are.
Result<bool> TodayService::addCandidates(domain::ProjectId project, int most, QVector<domain::IssueId> &ids) const
{
    const storage::DueListing listing(m_workspace.database());
    const base::Instant now = m_workspace.clock().now();
    QSet<domain::IssueId> known;
    bool isAll = true;
    const auto take = [&](const Result<QVector<domain::IssueId>> &found) -> Result<> {
        if (!found)
            return base::fail(found.error());
        isAll = isAll && found->size() < most;
        for (const domain::IssueId id : *found)
            if (!known.contains(id)) {
                known.insert(id);
                ids.append(id);
            }
        return {};
    };
    if (const Result<> taken = take(listing.stopped(project, most)); !taken)
        return base::fail(taken.error());
    for (const VerdictGroup &each : kVerdictGroups)
        if (const Result<> taken = take(listing.byVerdict(project, each.verdict, now, most)); !taken)
            return base::fail(taken.error());
    for (const ThingGroup &each : kThingGroups)
        if (const Result<> taken = take(listing.byThing(project, each.thing, now, most)); !taken)
            return base::fail(taken.error());
    return isAll;
}

// More than the rows: as many as the indexes tell. A broken promise counts with the verdict that follows from it.
Result<> TodayService::countGroups(domain::ProjectId project, TodayList &list) const
{
    const storage::DueListing listing(m_workspace.database());
    std::array<int, domain::kDueGroupCount> counts{};
    const auto take = [&](DueGroup group, const Result<int> &count) -> Result<> {
        if (!count)
            return base::fail(count.error());
        counts[size_t(group)] = std::min(TodayList::kMostCounted, counts[size_t(group)] + *count);
        return {};
    };
    for (const VerdictGroup &each : kVerdictGroups)
        if (const Result<> taken = take(each.group, listing.count(project, each.verdict, list.now, TodayList::kMostCounted)); !taken)
            return taken;
    for (const ThingGroup &each : kThingGroups)
        if (const Result<> taken = take(each.group, listing.count(project, each.thing, list.now, TodayList::kMostCounted)); !taken)
            return taken;
    for (size_t group = 0; group < counts.size(); ++group)
        list.counts[group] = std::max(list.counts[group], counts[group]);
    return {};
}

Result<> TodayService::readContext(domain::ProjectId project, TodayList &list) const
{
    if (list.contexts.contains(project))
        return {};
    return m_workspace.issues().context(project).map([&](const domain::EngineContext &context) { list.contexts.insert(project, context); });
}

// Read together: what each of them costs by itself is more than half of the whole.
Result<> TodayService::addIssues(const QVector<domain::IssueId> &ids, TodayList &list) const
{
    for (qsizetype from = 0; from < ids.size(); from += kReadAtOnce) {
        const auto issues = storage::IssueRepository(m_workspace.database()).find(ids.mid(from, kReadAtOnce));
        if (!issues)
            return base::fail(issues.error());
        for (const domain::Issue &issue : *issues)
            if (const Result<> added = addIssue(issue, list); !added)
                return added;
    }
    return {};
}

Result<> TodayService::addIssue(const domain::Issue &issue, TodayList &list) const
{
    const Result<IssueCase> issueCase = m_workspace.issues().caseFor(issue);
    if (!issueCase)
        return base::fail(issueCase.error());
    const bool isSnoozed = domain::snoozedUntil(issueCase->log, list.now).isValid();
    const auto items = domain::dueItems(issue, issueCase->log, issueCase->context, issueCase->advice, list.now);
    for (const DueItem &item : domain::dueRows(items, list.now)) {
        if (isSnoozed && item.thing != domain::DueThing::StopWork)
            continue;
        TodayRow row;
        row.item = item;
        row.project = issue.project;
        row.key = issue.key;
        row.title = issue.title;
        row.severity = issue.severity(issueCase->matrix.severity);
        list.rows.append(row);
    }
    return readContext(issue.project, list);
}

Result<> TodayService::addReviews(domain::ProjectId project, int most, TodayList &list) const
{
    const QDate latest = list.now.toDateTime().date().addDays(1); // the date line: each project's own day decides below
    const auto ids = storage::DueListing(m_workspace.database()).reviews(project, latest, most);
    if (!ids)
        return base::fail(ids.error());
    for (const domain::RiskId id : *ids) {
        const auto risk = m_workspace.risks().find(id);
        if (!risk)
            return base::fail(risk.error());
        if (const Result<> read = readContext(risk->project, list); !read)
            return read;
        const auto item = domain::dueReview(*risk, list.contexts[risk->project].projectCalendar().localDate(list.now));
        const auto matrix = item ? m_workspace.risks().matrix(risk->project) : base::fail(base::ErrorCode::NotFound);
        if (!item)
            continue;
        TodayRow row;
        row.item = *item;
        row.project = risk->project;
        row.key = risk->key;
        row.title = risk->title;
        const domain::RiskPosition &position = risk->residual.probabilityScore > 0 ? risk->residual : risk->inherent;
        if (matrix)
            row.rating = matrix->rating(position.probabilityScore, position.impactScore);
        row.severity = domain::Severity(int(domain::RiskRating::VeryHigh) - int(row.rating));
        list.rows.append(row);
    }
    return {};
}

Result<base::Instant> TodayService::nextMoment() const
{
    const auto checkpoint = storage::IssueStateRepository(m_workspace.database()).nextCheckpoint();
    const auto due = storage::DueListing(m_workspace.database()).nextDue(m_workspace.clock().now());
    if (!checkpoint || !due)
        return base::fail(checkpoint ? due.error() : checkpoint.error());
    if (!checkpoint->isValid() || !due->isValid())
        return checkpoint->isValid() ? *checkpoint : *due;
    return std::min(*checkpoint, *due);
}

Result<> TodayService::snooze(domain::IssueId issue, base::Instant until, const QString &reason)
{
    if (!until.isValid() || until <= m_workspace.clock().now())
        return fieldFault("until", QStringLiteral("past"));
    if (reason.trimmed().isEmpty())
        return fieldFault("reason", QStringLiteral("missing"));
    domain::Contact snooze;
    snooze.issue = issue;
    snooze.kind = domain::ContactKind::Snooze;
    snooze.announcedFor = until;
    snooze.reason = reason.trimmed();
    snooze.internal = true;
    return m_workspace.issues().log(snooze).map([](const domain::Contact &) {});
}

}
