// What stands beside the list of Today: sums over open asks, people and the days to come.
#include "domain/escalation/pass/lostdays.h"
#include "domain/today/duelist.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/today/todayservice.h"
#include "services/workspace/workspace.h"
#include "storage/today/duelisting.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <numeric>

namespace services {

using base::Result;

namespace {

constexpr int kLeadersShown = 4;
constexpr int kNeedBysShown = 40;

using Contexts = QHash<domain::ProjectId, domain::EngineContext>;

int fullDaysSince(base::Instant since, const domain::EngineContext &context, base::Instant now)
{
    domain::Contact entry;
    entry.kind = domain::ContactKind::Attempt;
    entry.at = since;
    entry.expectsAnswer = true;
    return domain::delayFigures({}, {entry}, context, now).daysSilent;
}

qint64 centsOf(const SilenceLine &line)
{
    return std::accumulate(line.cents.begin(), line.cents.end(), qint64(0));
}

// Adds up what the open asks of one project after the other have cost.
class SilenceSums
{
public:
    SilenceSums(const storage::DueListing &listing, base::Instant now) : m_listing(listing), m_now(now) {}

    Result<> add(const domain::EngineContext &context);
    void fill(TodayFigures &figures) const;
    // Who was asked how often without an answer.
    const QHash<domain::PersonId, int> &openAsks() const { return m_openAsks; }

private:
    Result<> addStretch(const domain::EngineContext &context, base::Instant after, base::Instant upTo, int days);
    static void addTo(SilenceLine &line, const storage::SilentAsks &asks, int days, const QString &currency);

    const storage::DueListing &m_listing;
    const base::Instant m_now;
    SilenceLine m_all;
    QHash<domain::OrganisationId, SilenceLine> m_lines;
    QHash<domain::PersonId, int> m_openAsks;
};

// The days of silence change once a working day: one sum for each of them, and what is older than the table, moment by moment.
Result<> SilenceSums::add(const domain::EngineContext &context)
{
    const domain::ProjectId project = context.project.id;
    const Result<base::Instant> oldest = m_listing.oldestSilence(project);
    if (!oldest || !oldest->isValid())
        return oldest.map([](base::Instant) {});
    base::Instant rest(std::numeric_limits<qint64>::max());
    for (const domain::LostDays::Stretch &stretch : domain::LostDays(context.projectCalendar(), m_now).stretches()) {
        if (stretch.upTo < oldest->ms())
            return {};
        rest = base::Instant(stretch.after);
        if (const Result<> added = addStretch(context, rest, base::Instant(stretch.upTo), stretch.days); !added)
            return added;
    }
    const auto moments = m_listing.silentMoments(project, rest);
    if (!moments)
        return base::fail(moments.error());
    for (const base::Instant moment : *moments)
        if (const Result<> added = addStretch(context, moment.plusMs(-1), moment, fullDaysSince(moment, context, m_now)); !added)
            return added;
    return {};
}

Result<> SilenceSums::addStretch(const domain::EngineContext &context, base::Instant after, base::Instant upTo, int days)
{
    const auto sums = m_listing.silences(context.project.id, after, upTo);
    if (!sums)
        return base::fail(sums.error());
    for (const storage::SilentAsks &asks : *sums) {
        m_openAsks[asks.person] += asks.asks;
        const QString currency = asks.costPerDay.currency.isEmpty() ? context.project.currency : asks.costPerDay.currency;
        const domain::Organisation organisation = context.organisations.value(context.people.value(asks.person).organisation);
        SilenceLine &line = m_lines[organisation.id];
        line.organisation = organisation.name;
        line.isOurs = organisation.isOurs;
        addTo(line, asks, days, currency);
        addTo(m_all, asks, days, currency);
    }
    return {};
}

void SilenceSums::addTo(SilenceLine &line, const storage::SilentAsks &asks, int days, const QString &currency)
{
    line.asks += asks.asks;
    line.days += asks.asks * days;
    if (asks.costPerDay.cents > 0 && days > 0)
        line.cents[currency] += days * asks.costPerDay.cents;
}

void SilenceSums::fill(TodayFigures &figures) const
{
    figures.silence = m_all;
    for (const SilenceLine &line : m_lines)
        if (line.days > 0)
            figures.bySilence.append(line);
    std::sort(figures.bySilence.begin(), figures.bySilence.end(), [](const SilenceLine &a, const SilenceLine &b) {
        return std::make_tuple(-centsOf(a), -a.days, a.organisation) < std::make_tuple(-centsOf(b), -b.days, b.organisation);
    });
}

void addLeaders(const QHash<domain::PersonId, int> &openAsks, const Contexts &contexts, TodayFigures &figures)
{
    QHash<domain::PersonId, LeaderLoad> loads;
    for (const domain::EngineContext &context : contexts)
        for (auto each = context.recentEscalations.cbegin(); each != context.recentEscalations.cend(); ++each) {
            const domain::Person person = context.people.value(each.key());
            LeaderLoad &load = loads[each.key()];
            load.name = person.name;
            load.role = person.role;
            load.recent += each.value();
            load.openAsks = openAsks.value(each.key());
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
    const base::Instant end = startOf(strip.last().day.addDays(1), zone);
    for (qsizetype i = 0; i < strip.size(); ++i) {
        const base::Instant begin = i == 0 ? now : startOf(strip[i].day, zone);
        const auto count = listing.coming(project, begin, i + 1 < strip.size() ? startOf(strip[i + 1].day, zone) : end, TodayFigures::kMostCounted);
        if (!count)
            return base::fail(count.error());
        strip[i].checkpoints = *count;
    }
    const auto needBys = listing.needBys(project, now, end, kNeedBysShown);
    if (!needBys)
        return base::fail(needBys.error());
    for (const storage::ComingNeedBy &needBy : *needBys) {
        const auto after = std::find_if(strip.begin() + 1, strip.end(), [&](const ComingDay &day) { return startOf(day.day, zone) > needBy.at; });
        (after - 1)->needBys.append(QStringLiteral("%1 %2 %3").arg(
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(needBy.at.ms(), zone).time(), QStringLiteral("HH:mm")), needBy.key, needBy.title));
    }
    return {};
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
    const auto restriction = neededRestriction(project);
    const auto open = m_workspace.issues().openCount(project, TodayFigures::kMostCounted);
    if (!restriction || !open)
        return base::fail(restriction ? open.error() : restriction.error());
    const auto waiting = listing.waitingIssues(*restriction, TodayFigures::kMostCounted);
    const auto unowned = listing.unownedIssues(*restriction, TodayFigures::kMostCounted);
    if (!waiting || !unowned)
        return base::fail(waiting ? unowned.error() : waiting.error());
    figures.open = int(*open);
    figures.waiting = *waiting;
    figures.unowned = *unowned;
    SilenceSums sums(listing, now);
    for (const domain::EngineContext &context : std::as_const(known.contexts))
        if (const Result<> added = sums.add(context); !added)
            return base::fail(added.error());
    sums.fill(figures);
    addLeaders(sums.openAsks(), known.contexts, figures);
    const domain::EngineContext &shown = known.contexts[project.isValid() ? project : projects->first().id];
    const domain::WorkingTime &calendar = shown.projectCalendar();
    figures.coming = daysFrom(calendar.localDate(now), std::max(1, days), calendar);
    const QTimeZone zone(calendar.calendar().zone);
    return addComing(listing, *restriction, zone, now, figures.coming).map([&] { return figures; });
}

}
