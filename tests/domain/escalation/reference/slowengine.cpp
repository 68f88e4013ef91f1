#include "escalation/reference/slowengine.h"

#include <algorithm>

using domain::Contact;
using domain::ContactKind;
using domain::Duration;
using domain::IssueStatus;
using domain::PathKind;

namespace {

constexpr qint64 kSlowMinuteMs = 60'000;

}

const MinuteCalendar &SlowEngine::calendarOf(Person person) const
{
    const auto &context = m_stage.context;
    domain::CalendarId id = context.project.calendar;
    if (context.people.contains(person)) {
        const domain::Person &known = context.people[person];
        if (context.organisations.contains(known.organisation) && context.calendars.contains(context.organisations[known.organisation].calendar))
            id = context.organisations[known.organisation].calendar;
        if (context.calendars.contains(known.calendar))
            id = known.calendar;
    }
    return m_calendars.at(context.calendars[id].get());
}

const MinuteCalendar &SlowEngine::calendarOfLevel(int level) const
{
    return calendarOf(level < m_stage.path.levels.size() ? m_stage.path.levels[level].ours.primary : Person());
}

base::Instant SlowEngine::after(Instant from, const Duration &span, const MinuteCalendar &calendar, int percent)
{
    std::vector<MinuteCalendar::Pause> pauses;
    qint64 openFrom = std::numeric_limits<qint64>::max();
    for (const domain::Pause &pause : m_stage.issue.pauses) {
        if (!pause.to.isValid())
            openFrom = std::min(openFrom, pause.from.ms());
        else
            pauses.push_back({pause.from.ms(), pause.to.ms()});
    }
    const int day = span.elapsed ? 1440 : calendar.nominalDay();
    const qint64 minutes = span.amount * (span.unit == Duration::Unit::Minutes ? 1 : span.unit == Duration::Unit::Hours ? 60 : day);
    const auto end = calendar.add(from.ms(), minutes * kSlowMinuteMs * percent / 100, span.elapsed, pauses);
    if (openFrom != std::numeric_limits<qint64>::max() && (!end || *end > std::max(openFrom, from.ms())))
        return {};
    m_result.isKnown = m_result.isKnown && end;
    return end ? Instant(*end) : Instant();
}

// A quarter, or the matrix's share, but at least one working hour.
base::Instant SlowEngine::shareAfter(Instant from, const Duration &span, const MinuteCalendar &calendar, int percent)
{
    const Instant share = after(from, span, calendar, percent);
    const Instant hour = after(from, Duration::hours(1), calendar);
    return share.isValid() && hour.isValid() ? std::max(share, hour) : Instant();
}

// What the pauses took of the working time up to the moment is walked once more after it.
base::Instant SlowEngine::moved(Instant since, Instant moment, const MinuteCalendar &calendar)
{
    if (m_stage.issue.pauses.isEmpty())
        return moment;
    qint64 taken = 0;
    for (Instant at = since; at < moment; at = at.plusMinutes(1)) {
        const bool isPaused = std::any_of(m_stage.issue.pauses.begin(), m_stage.issue.pauses.end(), [&](const domain::Pause &each) {
            return each.from <= at && (!each.to.isValid() || at < each.to);
        });
        if (isPaused)
            taken += calendar.between(at.ms(), at.plusMinutes(1).ms()).value_or(0) / kSlowMinuteMs;
    }
    return taken > 0 ? after(moment, Duration::minutes(taken), calendar) : moment;
}

base::Instant SlowEngine::before(Instant until, const Duration &span, const MinuteCalendar &calendar)
{
    const int day = span.elapsed ? 1440 : calendar.nominalDay();
    const qint64 minutes = span.amount * (span.unit == Duration::Unit::Minutes ? 1 : span.unit == Duration::Unit::Hours ? 60 : day);
    if (span.elapsed)
        return until.plusMinutes(-minutes);
    const auto start = calendar.subtract(until.ms(), minutes * kSlowMinuteMs);
    m_result.isKnown = m_result.isKnown && start;
    return start ? Instant(*start) : Instant();
}

domain::Duration SlowEngine::respond(int level) const
{
    const Duration stated = level < m_stage.path.levels.size() ? m_stage.path.levels[level].respond[size_t(*m_stage.issue.severityOverride)] : Duration();
    return stated.amount > 0 ? stated : Duration::days(1);
}

base::Instant SlowEngine::respondByOf(Instant contact, int level)
{
    return after(contact, respond(level), calendarOfLevel(level));
}

const MinuteCalendar &SlowEngine::askCalendar() const
{
    if (m_at == 0 && m_ask && !m_ask->with.isEmpty())
        return calendarOf(m_ask->with[0]);
    return calendarOfLevel(m_at);
}

base::Instant SlowEngine::graceOf(Instant reminder)
{
    return shareAfter(reminder, respond(m_at), askCalendar(), m_stage.path.policies[size_t(*m_stage.issue.severityOverride)].gracePercent);
}

base::Instant SlowEngine::latestOf(int level)
{
    Instant moment = m_stage.issue.needBy;
    for (int each = int(m_stage.path.levels.size()) - 1; each >= level && moment.isValid(); --each)
        moment = before(moment, respond(each), calendarOfLevel(each));
    return moment;
}

void SlowEngine::countClocks()
{
    const auto &issue = m_stage.issue;
    const auto &policy = m_stage.path.policies[size_t(*issue.severityOverride)];
    m_solveBy = issue.needBy;
    if (issue.needBy.isValid())
        m_solveBy = moved(issue.raisedAt, issue.needBy, calendarOf(Person()));
    if (m_headsUp)
        m_headsUpEnd = after(m_headsUp->at, policy.headsUp, calendarOf(m_headsUp->with.isEmpty() ? Person() : m_headsUp->with[0]));
    if (!m_ask)
        return;
    const auto stated = m_stage.path.levels.value(m_at).acknowledge[size_t(*issue.severityOverride)]; // of a level that is a copy
    m_acknowledgeBy = stated ? after(m_ask->at, *stated, askCalendar()) : shareAfter(m_ask->at, respond(m_at), askCalendar(), 25);
    m_respondBy = after(m_ask->at, respond(m_at), askCalendar());
    const Instant grace = m_reminder ? graceOf(m_reminder->at) : Instant();
    const bool isGraceLast = m_reminder && !(m_extension && !m_isRemindedAfterExtension); // a clock that was extended since runs on
    Instant extended;
    if (m_extension)
        m_respondBy = extended = moved(m_extension->at, m_extension->answerBy, askCalendar());
    if (isGraceLast)
        m_respondBy = grace.isValid() && m_respondBy.isValid() ? std::max(grace, m_respondBy) : Instant();
    m_waitUntil = m_respondBy;
    if (!m_answer || m_answer->outcome != domain::AnswerOutcome::Promised || !m_answer->promisedUntil.isValid() || isDecided())
        return;
    m_solveBy = m_waitUntil = m_isExtendedAfterAnswer ? extended : moved(m_answer->at, m_answer->promisedUntil, askCalendar());
    if (m_isRemindedAfterAnswer && isGraceLast)
        m_respondBy = m_waitUntil = grace.isValid() && m_solveBy.isValid() ? std::max(grace, m_solveBy) : Instant();
}

// What was asked is given: it is to be carried out, and nobody is asked for anything.
bool SlowEngine::isDecided() const
{
    return m_decision && !m_solution && m_stage.issue.isOpen();
}

bool SlowEngine::isUrgent() const
{
    const domain::Severity severity = *m_stage.issue.severityOverride;
    return m_stage.context.severity.definitions[size_t(severity)].actImmediately
           || (m_stage.issue.worsening && (severity == domain::Severity::S1 || severity == domain::Severity::S2));
}

void SlowEngine::findNext()
{
    const int top = int(m_stage.path.levels.size()) - 1;
    m_start = std::min(m_stage.path.policies[size_t(*m_stage.issue.severityOverride)].startLevel, top);
    m_start = std::max(1, m_start);
    m_next = m_at == 0 || (isUrgent() && m_at < m_start) ? m_start : m_at + 1;
    for (; m_next <= top; ++m_next) {
        m_team = teamAt(m_next);
        if (m_team.skip == Skip::No)
            return;
    }
    m_team = {};
}

bool SlowEngine::isPending() const
{
    const bool isOpen = m_ask && (!m_answer || m_answer->outcome == domain::AnswerOutcome::Promised || m_isRemindedAfterAnswer);
    const bool isPromise = m_answer && m_answer->outcome == domain::AnswerOutcome::Promised;
    return isOpen && (!isPromise || m_isRemindedAfterAnswer || isAhead(m_waitUntil));
}

int SlowEngine::remindersLeft() const
{
    const bool isEnded = m_answer && m_answer->outcome != domain::AnswerOutcome::Promised && !m_isRemindedAfterAnswer;
    const int allowed = m_stage.path.policies[size_t(*m_stage.issue.severityOverride)].reminders;
    return m_ask && !isEnded && allowed > m_reminders ? allowed - m_reminders : 0;
}

bool SlowEngine::lacksFacts() const
{
    const auto &issue = m_stage.issue;
    for (const domain::Fact fact : m_stage.path.levels[m_next].facts) {
        const bool hasTriedAny = std::any_of(m_log.begin(), m_log.end(), [](const Contact *each) { return each->kind == ContactKind::Attempt; });
        if ((fact == domain::Fact::Tried && !hasTriedAny) || (fact == domain::Fact::Options && issue.options.isEmpty())
            || (fact == domain::Fact::CostPerDay && issue.costPerDay.cents == 0)
            || (fact == domain::Fact::Ask && issue.ask.kind == domain::AskKind::None))
            return true;
    }
    return false;
}

bool SlowEngine::isAboveOtherParty() const
{
    if (m_stage.path.kind == PathKind::Counterparty)
        return true;
    for (const Person person : askedLast())
        for (const Person recipient : m_team.ours + m_team.theirs)
            if (reportsTo(person, recipient))
                return true;
    return false;
}

// With whoever can solve it: more than the originator or the project manager alone, unless that one is the owner or of the team.
bool SlowEngine::hasTried() const
{
    const domain::Level team = m_stage.path.levels.value(0);
    const People solvers = sideOf(team.ours) + sideOf(team.theirs) + People{m_stage.issue.owner};
    for (const Contact *entry : m_log) {
        if (entry->kind != ContactKind::Attempt)
            continue;
        if (entry->with.isEmpty())
            return true;
        for (const Person person : entry->with)
            if (solvers.contains(person) || (person != m_stage.issue.originator && person != m_stage.context.project.manager))
                return true;
    }
    return false;
}

bool SlowEngine::isBeyondAuthority() const
{
    const auto &project = m_stage.context.project;
    const auto &ask = m_stage.issue.ask;
    const bool isSameMoney = ask.money.currency.isEmpty() || ask.money.currency == project.currency;
    return (project.authorityMoney.cents > 0 && isSameMoney && ask.money.cents > project.authorityMoney.cents)
           || (project.authorityDays > 0 && ask.days > project.authorityDays) || (ask.scope && !project.authorityScope);
}

bool SlowEngine::isConfidential() const
{
    if (m_stage.path.kind == PathKind::Confidential)
        return true;
    bool isAnybody = false;
    for (int level = m_at == 0 ? m_start : m_at + 1; level < m_stage.path.levels.size(); ++level)
        for (const Person person : sideOf(m_stage.path.levels[level].ours)) {
            isAnybody = true;
            if (!isOut(person))
                return false;
        }
    return isAnybody;
}

SlowEngine::People SlowEngine::untold() const
{
    People waiting{m_stage.issue.originator};
    for (const Contact *entry : m_log)
        if (entry->kind == ContactKind::Escalation)
            waiting += entry->with;
    waiting.removeAll(m_stage.issue.owner);
    waiting.removeAll(Person());
    const Instant resolved = m_stage.issue.status == IssueStatus::Resolved || !m_solution ? m_stage.issue.resolvedAt : m_solution->at;
    for (const Contact *entry : m_log)
        if (entry->kind == ContactKind::Feedback && (!resolved.isValid() || entry->at >= resolved))
            for (const Person person : entry->with)
                waiting.removeAll(person);
    return waiting;
}

QString SlowEngine::table()
{
    const auto &issue = m_stage.issue;
    const auto &policy = m_stage.path.policies[size_t(*issue.severityOverride)];
    const bool isResolved = issue.status == IssueStatus::Resolved || (issue.isOpen() && m_solution);
    const bool wasEscalated = std::any_of(m_log.begin(), m_log.end(), [](const Contact *each) { return each->kind == ContactKind::Escalation; });
    if (isResolved && !untold().isEmpty())
        return QStringLiteral("close-loop");
    if (isResolved && wasEscalated && !issue.reviewed)
        return QStringLiteral("review");
    if (isResolved || !issue.isOpen())
        return QStringLiteral("done");
    if (isConfidential())
        return QStringLiteral("confidential");
    const bool isLeft = m_next < m_stage.path.levels.size();
    const bool isInformed = issue.ask.kind == domain::AskKind::Awareness && m_escalation;
    if (isLeft && !isInformed && !isDecided() && isUrgent() && !(isPending() && m_at >= m_start))
        return QStringLiteral("immediate");
    for (const domain::Pause &pause : issue.pauses)
        if (pause.from <= m_stage.now && (!pause.to.isValid() || m_stage.now < pause.to))
            return QStringLiteral("paused");
    const domain::Level team0 = m_stage.path.levels.value(0);
    const bool isHandled = issue.everyday && isAhead(latestOf(1));
    People solvers = sideOf(team0.ours) + sideOf(team0.theirs) + People{issue.owner};
    solvers.removeAll(Person());
    const bool isManagerAlone = !solvers.isEmpty() && solvers.count(m_stage.context.project.manager) == solvers.size();
    if (m_at == 0 && !m_escalation && !isDecided() && !isBeyondAuthority() && !hasTried() && !isManagerAlone && !isHandled)
        return QStringLiteral("own-effort");
    const bool isBeforeLatest = isAhead(latestOf(m_next));
    const bool isUnheard = m_ask && !m_isAcknowledged && m_reminders == 0;
    if (isInformed || isDecided() || (isPending() && isAhead(m_waitUntil) && (!isUnheard || isAhead(m_acknowledgeBy)) && isBeforeLatest))
        return QStringLiteral("wait");
    const bool isEnded = m_answer && m_answer->outcome != domain::AnswerOutcome::Promised && !m_isRemindedAfterAnswer;
    const bool mayRemind = m_ask && !isEnded && !issue.joint && isBeforeLatest;
    if (mayRemind && ((isUnheard && !isAhead(m_acknowledgeBy) && isAhead(m_waitUntil)) || (!isAhead(m_waitUntil) && remindersLeft() > 0))) {
        const Instant grace = graceOf(m_stage.now);
        const Team team = teamAgain(grace.isValid() && m_respondBy.isValid() ? std::max(grace, m_respondBy) : grace);
        if (!team.ours.isEmpty() || !team.theirs.isEmpty()) {
            m_team = team;
            return QStringLiteral("remind");
        }
    }
    if (isHandled || (m_stage.context.severity.definitions[size_t(*issue.severityOverride)].everyday && isAhead(latestOf(1))))
        return QStringLiteral("everyday");
    const bool mayWarn = isLeft && !policy.headsUp.isZero() && *issue.severityOverride != domain::Severity::S1 && !issue.joint && isBeforeLatest;
    if (mayWarn && isAboveOtherParty()) {
        if (m_headsUp && isAhead(m_headsUpEnd))
            return QStringLiteral("heads-up");
        const Instant through = after(m_stage.now, policy.headsUp, askCalendar());
        Team team = teamAgain(through);
        const bool isOutside = m_stage.path.kind == PathKind::Counterparty;
        if (!m_headsUp && isOutside && team.theirs.isEmpty())
            team.theirs = {first(sideOf(m_stage.path.levels.value(m_at).theirs), m_at, through, false)};
        team.theirs.removeAll(Person());
        if (!m_headsUp && (!team.ours.isEmpty() || !team.theirs.isEmpty())) {
            m_team = team;
            return QStringLiteral("heads-up");
        }
    }
    if (isLeft && isBeforeLatest && lacksFacts())
        return QStringLiteral("prepare");
    return isLeft ? QStringLiteral("escalate") : QStringLiteral("exhausted");
}

SlowAdvice SlowEngine::advice()
{
    readLog();
    countClocks();
    findNext();
    m_result.rule = table();
    m_result.level = m_escalation ? m_escalation->level : 0;
    m_result.nextLevel = m_next;
    m_result.acknowledgeBy = m_acknowledgeBy;
    m_result.respondBy = m_respondBy;
    m_result.solveBy = m_solveBy;
    m_result.latest = latestOf(m_next);
    const bool isEnded = m_answer && m_answer->outcome != domain::AnswerOutcome::Promised && !m_isRemindedAfterAnswer;
    if (m_ask && !isEnded) {
        Instant moment = m_waitUntil;
        for (int left = m_stage.issue.joint ? 0 : remindersLeft(); left > 0 && moment.isValid(); --left)
            moment = graceOf(moment);
        m_result.earliest = moment;
    } else if (m_answer) {
        m_result.earliest = m_answer->at;
    } else {
        for (const Contact *entry : m_log)
            if (entry->kind == ContactKind::Attempt)
                m_result.earliest = entry->at;
    }
    if (isDecided())
        m_result.earliest = m_result.latest = {};
    m_result.ours = m_team.ours;
    m_result.theirs = m_team.theirs;
    return m_result;
}
