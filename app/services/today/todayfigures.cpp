// What stands beside the list of Today: sums over open asks, people and the days to come.
#include "domain/today/duelist.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/today/todayservice.h"
#include "services/workspace/workspace.h"
#include "storage/today/duelisting.h"
#include "storage/issue/issuelisting.h"

#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace services {

using base::Result;

namespace {

constexpr int kLeadersShown = 4;
constexpr int kNeedBysShown = 40;

using Contexts = QHash<domain::ProjectId, domain::EngineContext>;

int fullDaysOf(const storage::SilentAsk &ask, const domain::EngineContext &context, base::Instant now)
{
    domain::Contact entry;
    entry.kind = domain::ContactKind::Attempt;
    entry.at = ask.since;
    entry.expectsAnswer = true;
    return domain::delayFigures({}, {entry}, context, now).daysSilent;
}

void addAsk(SilenceLine &line, int days, qint64 cents, const QString &currency)
{
    ++line.asks;
    line.days += days;
    if (cents > 0)
        line.cents[currency] += cents;
}

qint64 centsOf(const SilenceLine &line)
{
    return std::accumulate(line.cents.begin(), line.cents.end(), qint64(0));
}

void sumSilence(const QVector<storage::SilentAsk> &asks, const Contexts &contexts, base::Instant now, TodayFigures &figures)
{
    QHash<domain::OrganisationId, SilenceLine> lines;
    for (const storage::SilentAsk &ask : asks) {
        const auto context = contexts.constFind(ask.project);
        if (context == contexts.cend())
            continue;
        const int days = fullDaysOf(ask, *context, now);
        const QString currency = ask.costPerDay.currency.isEmpty() ? context->project.currency : ask.costPerDay.currency;
        const domain::OrganisationId organisation = context->people.value(ask.person).organisation;
        SilenceLine &line = lines[organisation];
        line.organisation = context->organisations.value(organisation).name;
        line.isOurs = context->organisations.value(organisation).isOurs;
        addAsk(line, days, days * ask.costPerDay.cents, currency);
        addAsk(figures.silence, days, days * ask.costPerDay.cents, currency);
    }
    for (const SilenceLine &line : std::as_const(lines))
        if (line.days > 0)
            figures.bySilence.append(line);
    std::sort(figures.bySilence.begin(), figures.bySilence.end(), [](const SilenceLine &a, const SilenceLine &b) {
        return std::make_tuple(-centsOf(a), -a.days, a.organisation) < std::make_tuple(-centsOf(b), -b.days, b.organisation);
    });
}

void addLeaders(const QVector<storage::SilentAsk> &asks, const Contexts &contexts, TodayFigures &figures)
{
    QHash<domain::PersonId, int> open;
    for (const storage::SilentAsk &ask : asks)
        ++open[ask.person];
    QHash<domain::PersonId, LeaderLoad> loads;
    for (const domain::EngineContext &context : contexts)
        for (auto each = context.recentEscalations.cbegin(); each != context.recentEscalations.cend(); ++each) {
            const domain::Person person = context.people.value(each.key());
            LeaderLoad &load = loads[each.key()];
            load.name = person.name;
            load.role = person.role;
            load.recent += each.value();
            load.openAsks = open.value(each.key());
            load.limit = std::max(load.limit, context.project.leaderLoadLimit);
        }
    for (const LeaderLoad &load : std::as_const(loads))
        figures.leaders.append(load);
    std::sort(figures.leaders.begin(), figures.leaders.end(), [](const LeaderLoad &a, const LeaderLoad &b) {
        return std::make_tuple(a.limit - a.recent, -a.recent, a.name) < std::make_tuple(b.limit - b.recent, -b.recent, b.name);
    });
    figures.leaders = figures.leaders.mid(0, kLeadersShown);
}

base::Instant startOf(QDate day, const QTimeZone &zone)
{
    return base::Instant(day.startOfDay(zone).toMSecsSinceEpoch());
}

QVector<ComingDay> daysFrom(QDate today, int days, const domain::WorkingTime &calendar)
{
    QVector<ComingDay> strip;
    for (int i = 0; i < days; ++i) {
        const QDate day = today.addDays(i);
        strip.append({.day = day, .isWorked = calendar.isWorkingDay(day), .holiday = calendar.calendar().exceptions.value(day).name});
    }
    return strip;
}

// What comes on each of the days, counted in one calendar.
Result<> addComing(const storage::DueListing &listing, domain::ProjectId project, const QTimeZone &zone, base::Instant now,
                   QVector<ComingDay> &strip)
{
    QVector<qint64> starts;
    for (const ComingDay &day : std::as_const(strip))
        starts.append(startOf(day.day, zone).ms());
    const base::Instant end = startOf(strip.last().day.addDays(1), zone);
    const auto moments = listing.coming(project, now, end);
    const auto needBys = listing.needBys(project, now, end, kNeedBysShown);
    if (!moments || !needBys)
        return base::fail(moments ? needBys.error() : moments.error());
    const auto dayOf = [&](base::Instant at) -> ComingDay & {
        const auto after = std::upper_bound(starts.begin(), starts.end(), at.ms());
        return strip[std::max<qsizetype>(0, after - starts.begin() - 1)];
    };
    for (const base::Instant at : *moments)
        ++dayOf(at).checkpoints;
    for (const storage::ComingNeedBy &needBy : *needBys)
        dayOf(needBy.at).needBys.append(QStringLiteral("%1 %2 %3").arg(
            QDateTime::fromMSecsSinceEpoch(needBy.at.ms(), zone).toString(QStringLiteral("HH:mm")), needBy.key, needBy.title));
    return {};
}

Result<int> countIssues(Workspace &workspace, domain::ProjectId project, const QVector<domain::Verdict> &verdicts)
{
    storage::IssueQuery query;
    query.project = project;
    query.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};
    query.verdicts = verdicts;
    return storage::IssueListing(workspace.database()).count(query).map([](qint64 count) { return int(count); });
}

}

Result<TodayFigures> TodayService::figures(domain::ProjectId project, int days) const
{
    TodayFigures figures;
    const base::Instant now = m_workspace.clock().now();
    const auto projects = m_workspace.projects().all();
    if (!projects)
        return base::fail(projects.error());
    TodayList known;
    for (const domain::Project &each : *projects)
        if (!project.isValid() || each.id == project)
            if (const Result<> read = readContext(each.id, known); !read)
                return base::fail(read.error());
    if (known.contexts.isEmpty())
        return figures;
    const storage::DueListing listing(m_workspace.database());
    const auto asks = listing.silences(project);
    const auto open = countIssues(m_workspace, project, {});
    const auto waiting = countIssues(m_workspace, project, {domain::Verdict::Wait});
    if (!asks || !open || !waiting)
        return base::fail(!asks ? asks.error() : !open ? open.error() : waiting.error());
    figures.open = *open;
    figures.waiting = *waiting;
    sumSilence(*asks, known.contexts, now, figures);
    addLeaders(*asks, known.contexts, figures);
    const domain::EngineContext &shown = known.contexts[project.isValid() ? project : projects->first().id];
    const domain::WorkingTime &calendar = shown.projectCalendar();
    figures.coming = daysFrom(calendar.localDate(now), std::max(1, days), calendar);
    const QTimeZone zone(calendar.calendar().zone);
    return addComing(listing, project, zone, now, figures.coming).map([&] { return figures; });
}

}
