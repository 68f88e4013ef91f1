#include "domain/escalation/pass/narrowbucket.h"

#include <algorithm>

namespace domain {

namespace {

constexpr qint64 kPassMinuteMs = 60'000;
constexpr qint64 kPassHourMs = 3'600'000;
constexpr int kAcknowledgeQuarter = 25;
constexpr qint64 kNeverDue = std::numeric_limits<qint64>::min();
constexpr int kSpanKinds = 4;

qint64 dueFrom(qint64 ms, bool isElapsed, const WorkingTime &calendar, base::Instant now)
{
    const base::Instant latest = isElapsed ? now.plusMs(-ms) : calendar.subtractMs(now, ms);
    return latest.isValid() ? latest.ms() : kNeverDue;
}

// "USD" again.
QString currencyOf(qint64 letters)
{
    QString code;
    for (; letters > 0; letters /= 32)
        code.prepend(QChar(u'A' + ushort(letters % 32 - 1)));
    return code;
}

bool isEverWorked(const WorkingTime &calendar)
{
    return std::any_of(calendar.calendar().week.begin(), calendar.calendar().week.end(), [](const auto &day) { return !day.isEmpty(); });
}

}

NarrowBucket::NarrowBucket(const EscalationPath &path, Severity severity, const EngineContext &context, const CalendarBook &book,
                           base::Instant now)
    : m_standing(path, context, now), m_path(m_standing.path()), m_severity(severity), m_context(context), m_book(book), m_now(now), m_limits(context.project),
      m_times(size_t(kSpanKinds * (path.topLevel() + 2) * book.count()))
{
    m_isPlain = path.kind != PathKind::Confidential && path.kind != PathKind::LineManagement && path.topLevel() < 250;
    for (int index = 0; index < book.count(); ++index)
        m_isPlain = m_isPlain && isEverWorked(book.calendar(index));
    if (!m_isPlain)
        return;
    countLatest();
    readPeople();
    for (const Level &level : path.levels) {
        quint16 wanted = 0;
        for (const Fact fact : level.facts)
            wanted = quint16(wanted | (1U << int(fact)));
        m_wanted.push_back(wanted);
    }
    m_wanted.push_back(0);
}

int NarrowBucket::startLevel() const
{
    return std::clamp(policy().startLevel, 1, std::max(1, top()));
}

// latest(k) lies ahead of now exactly when the need-by is not before now + 1 ms and the response times from k upwards.
void NarrowBucket::countLatest()
{
    m_latest.assign(size_t(top() + 2), m_now.ms() + 1);
    for (int from = 0; from <= top() && m_isPlain; ++from) {
        base::Instant moment(m_now.ms() + 1);
        for (int level = from; level <= top() && moment.isValid(); ++level) {
            const Duration stated = m_path.levels[level].respond[size_t(m_severity)];
            moment = m_book.calendar(calendarOfLevel(level)).add(moment, stated.amount > 0 ? stated : Duration::days(1));
        }
        m_isPlain = moment.isValid();
        m_latest[size_t(from)] = moment.isValid() ? moment.ms() : 0;
    }
}

void NarrowBucket::readPeople()
{
    const auto read = [this](PersonId person) {
        m_isAnybodyAway = m_isAnybodyAway || (person.isValid() && !m_book.isHere(person.value()));
        const Powers powers = m_context.people.value(person).powers;
        m_moneyLimits.push_back(powers.money.cents);
        m_dayLimits.push_back(powers.days);
    };
    for (const Level &level : m_path.levels)
        for (const LevelSide *side : {&level.ours, &level.theirs}) {
            read(side->primary);
            std::for_each(side->deputies.begin(), side->deputies.end(), read);
        }
    for (std::vector<qint64> *limits : {&m_moneyLimits, &m_dayLimits}) {
        limits->push_back(0);
        std::sort(limits->begin(), limits->end());
        limits->erase(std::unique(limits->begin(), limits->end()), limits->end());
    }
}

NarrowBucket::Times NarrowBucket::counted(Span span, int level, const WorkingTime &calendar) const
{
    const Duration stated = m_path.level(level).respond[size_t(m_severity)];
    Duration duration = stated.amount > 0 ? stated : Duration::days(1);
    int percent = 100;
    bool isShare = false;
    if (span == Span::HeadsUp) {
        duration = policy().headsUp;
    } else if (span == Span::Grace) {
        percent = std::clamp(policy().gracePercent, 0, 1000);
        isShare = true;
    } else if (span == Span::Acknowledge) {
        const auto &acknowledge = m_path.level(level).acknowledge[size_t(m_severity)];
        duration = acknowledge.value_or(duration);
        percent = acknowledge ? 100 : kAcknowledgeQuarter;
        isShare = !acknowledge;
    }
    Times times;
    times.isElapsed = duration.elapsed;
    times.ms = duration.toMinutes(calendar.calendar().nominalDayMinutes) * kPassMinuteMs * percent / 100;
    times.leastMs = isShare ? kPassHourMs : 0;
    times.dueFrom = dueFrom(times.ms, times.isElapsed, calendar, m_now);
    if (isShare)
        times.dueFrom = std::min(times.dueFrom, dueFrom(times.leastMs, false, calendar, m_now));
    return times;
}

const NarrowBucket::Times &NarrowBucket::times(Span span, int level, int calendar)
{
    auto &known = m_times[size_t((int(span) * (top() + 2) + level) * m_book.count() + calendar)];
    if (!known)
        known = counted(span, level, m_book.calendar(calendar));
    return *known;
}

bool NarrowBucket::hasPassed(Span span, qint64 from, int level, int calendar, const NarrowIssue &issue)
{
    const Times &due = times(span, level, calendar);
    const bool isPauseBetween = issue.pauseFrom != 0 && issue.pauseFrom < m_now.ms() && (issue.pauseTo == 0 || issue.pauseTo > from);
    if (!isPauseBetween)
        return from <= due.dueFrom;
    const WorkingTime &hours = m_book.calendar(calendar);
    const base::Instant begin(from);
    const base::Instant pause = std::max(begin, base::Instant(issue.pauseFrom));
    const base::Instant resumed = issue.pauseTo == 0 ? m_now : std::min(m_now, base::Instant(issue.pauseTo));
    const auto spent = [&](bool isElapsed) {
        return isElapsed ? m_now.ms() - from - (resumed.ms() - pause.ms()) : hours.betweenMs(begin, m_now) - hours.betweenMs(pause, resumed);
    };
    return spent(due.isElapsed) >= due.ms && (due.leastMs == 0 || spent(false) >= due.leastMs);
}

NarrowBucket::Next NarrowBucket::found(const Asks &asks, const NarrowIssue *paused) const
{
    Issue asking;
    asking.ask.money = {asks.cents, currencyOf(asks.currency)};
    asking.ask.days = int(asks.days);
    asking.ask.scope = asks.scope;
    if (paused)
        asking.pauses = {{base::Instant(paused->pauseFrom), paused->pauseTo == 0 ? base::Instant() : base::Instant(paused->pauseTo), {}}};
    const QVector<Contact> nothing;
    const LogReading reading(asking, nothing, m_now);
    const Clocks clocks(asking, m_path, m_context, m_severity);
    const Recipients recipients(asking, reading, m_path, m_context);
    Next next;
    for (next.level = asks.level; next.level <= top(); ++next.level) {
        const base::Instant respondBy = clocks.respondBy(m_now, next.level, clocks.calendarOf(next.level));
        const LevelTeam team = recipients.atLevel(next.level, {m_now, respondBy});
        if (!team.isUsable())
            continue;
        for (const QVector<Recipient> *side : {&team.ours, &team.theirs})
            for (const Recipient &each : *side)
                next.team.append(each.person);
        break;
    }
    return next;
}

// The least that somebody may decide alone and that covers the ask stands for all asks that it covers: the same people may grant
// them. More than anybody may decide is one ask too.
qint64 NarrowBucket::coveredBy(const std::vector<qint64> &limits, qint64 asked)
{
    if (asked <= 0)
        return 0;
    const auto limit = std::lower_bound(limits.begin(), limits.end(), asked);
    return limit != limits.end() ? *limit : limits.back() + 1;
}

const NarrowBucket::Next &NarrowBucket::nextFrom(int level, const NarrowIssue &issue)
{
    const bool isPlainAsk = issue.askCents <= 0 && issue.askDays <= 0 && !issue.has(NarrowIssue::AskScope);
    const bool isPauseToCome = issue.pauseFrom != 0 && (issue.pauseTo == 0 || issue.pauseTo > m_now.ms());
    const bool isPauseDeciding = m_isAnybodyAway && isPauseToCome; // an answer would be due later
    if (isPlainAsk && !isPauseDeciding && m_plainNext[level])
        return *m_plainNext[level];
    Asks asks;
    asks.level = level;
    if (!isPlainAsk)
        asks = {coveredBy(m_moneyLimits, issue.askCents), coveredBy(m_dayLimits, issue.askDays), issue.askCurrency, issue.has(NarrowIssue::AskScope),
                level};
    if (isPauseDeciding)
        return m_pausedNext = found(asks, &issue);
    auto known = m_next.find(asks);
    if (known == m_next.end())
        known = m_next.emplace(asks, found(asks, nullptr)).first;
    if (isPlainAsk)
        m_plainNext[level] = &known->second;
    return known->second;
}

bool NarrowBucket::isSomebodyHere(const LevelSide &side, qint64 apart, qint64 apartToo) const
{
    const auto isHere = [&](PersonId person) {
        return person.isValid() && person != m_context.project.manager && person.value() != apart && person.value() != apartToo
               && m_book.isHere(person.value());
    };
    return isHere(side.primary) || std::any_of(side.deputies.begin(), side.deputies.end(), isHere);
}

bool NarrowBucket::isTeamTheAsker() const
{
    const Level &team = m_path.level(0);
    const auto isNobodyElse = [this](PersonId person) { return !person.isValid() || person == m_context.project.manager; };
    return m_context.project.manager.isValid() && isNobodyElse(team.ours.primary) && isNobodyElse(team.theirs.primary)
           && std::all_of(team.ours.deputies.begin(), team.ours.deputies.end(), isNobodyElse)
           && std::all_of(team.theirs.deputies.begin(), team.theirs.deputies.end(), isNobodyElse);
}

bool NarrowBucket::isOfTeam(qint64 person) const
{
    const Level &team = m_path.level(0);
    const PersonId id(person);
    return team.ours.primary == id || team.theirs.primary == id || team.ours.deputies.contains(id) || team.theirs.deputies.contains(id);
}

}
