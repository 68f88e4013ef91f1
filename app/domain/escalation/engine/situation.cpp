#include "domain/escalation/engine/situation.h"

#include <algorithm>

namespace domain {

Situation::Situation(const Issue &issue, const QVector<Contact> &log, const EscalationPath &path, const EngineContext &context,
                     base::Instant now)
    : m_issue(issue), m_standing(path, issue, context, now), m_path(m_standing.path()), m_context(context), m_now(now),
      m_severity(issue.severity(context.severity)), m_reading(issue, log, now), m_clocks(issue, m_path, context, m_severity),
      m_recipients(issue, m_reading, m_path, context)
{
    countLatest();
    countClocks();
    findNextLevel();
    countEarliest();
}

int Situation::startLevel() const
{
    return std::clamp(policy().startLevel, 1, std::max(1, m_path.topLevel()));
}

bool Situation::isUrgent() const
{
    return definition().actImmediately || (m_issue.worsening && m_severity <= Severity::S2);
}

void Situation::countLatest()
{
    const int top = m_path.topLevel();
    m_latest.assign(size_t(top + 2), m_issue.needBy);
    if (!m_issue.needBy.isValid())
        return;
    for (int level = top; level >= 0; --level) {
        const base::Instant above = m_latest[size_t(level + 1)];
        m_latest[size_t(level)] = m_clocks.calendarOf(level).subtract(above, m_clocks.respond(level));
    }
}

base::Instant Situation::latest(int level) const
{
    return size_t(level) < m_latest.size() ? m_latest[size_t(level)] : m_issue.needBy;
}

// At level 0 a person is asked, from level 1 on a level (engine.md §1, whose calendar).
const WorkingTime &Situation::askCalendar() const
{
    const RunningAsk &running = m_reading.running();
    if (level() == 0 && running.ask && !running.ask->with.isEmpty())
        return m_context.calendarOf(running.ask->with.first());
    return m_clocks.calendarOf(level());
}

void Situation::countClocks()
{
    const RunningAsk &running = m_reading.running();
    m_solveBy = m_clocks.extended(m_issue.raisedAt, m_issue.needBy, m_context.projectCalendar());
    if (const Contact *headsUp = m_reading.headsUp()) {
        const PersonId receiver = headsUp->with.isEmpty() ? PersonId() : headsUp->with.first();
        m_headsUpEnd = m_clocks.after(headsUp->at, policy().headsUp, m_context.calendarOf(receiver));
    }
    if (!running.ask)
        return;
    const WorkingTime &calendar = askCalendar();
    m_acknowledgeBy = m_clocks.acknowledgeBy(running.ask->at, level(), calendar);
    m_respondBy = m_clocks.respondBy(running.ask->at, level(), calendar);
    const auto withGrace = [&](base::Instant moment) {
        const base::Instant grace = m_clocks.graceEnd(running.lastReminder->at, level(), calendar);
        return moment.isValid() && grace.isValid() ? std::max(moment, grace) : base::Instant();
    };
    const base::Instant extended
        = running.extension ? m_clocks.extended(running.extension->at, running.extension->answerBy, calendar) : base::Instant();
    const bool isGraceLast = running.lastReminder && (!running.extension || running.isReminderAfterExtension);
    if (running.extension)
        m_respondBy = extended;
    if (isGraceLast)
        m_respondBy = withGrace(m_respondBy);
    m_waitingEnds = m_respondBy;
    if (!running.isPromise() || !running.answer->promisedUntil.isValid() || decision())
        return;
    m_solveBy = running.isExtendedAfterAnswer ? extended
                                              : m_clocks.extended(running.answer->at, running.answer->promisedUntil, calendar);
    m_waitingEnds = m_solveBy;
    if (running.isReminderAfterAnswer && isGraceLast) // the promise counted as a respond-by that passed
        m_respondBy = m_waitingEnds = withGrace(m_solveBy);
}

bool Situation::isPending() const
{
    const RunningAsk &running = m_reading.running();
    if (!running.isOpen())
        return false;
    return !running.isPromise() || running.isReminderAfterAnswer || isAhead(m_waitingEnds);
}

int Situation::remindersLeft() const
{
    const RunningAsk &running = m_reading.running();
    return running.isOpen() ? std::max(0, policy().reminders - running.reminders) : 0;
}

bool Situation::isAwaitingAcknowledgement() const
{
    const RunningAsk &running = m_reading.running();
    return running.isOpen() && !running.isAcknowledged && running.reminders == 0;
}

Recipients::Ask Situation::askOf(int level, base::Instant at) const
{
    return {at, m_clocks.respondBy(at, level, m_clocks.calendarOf(level))};
}

Recipients::Ask Situation::reminderAsk(base::Instant at) const
{
    const base::Instant grace = m_clocks.graceEnd(at, level(), askCalendar());
    return {at, grace.isValid() && m_respondBy.isValid() ? std::max(grace, m_respondBy) : grace};
}

Recipients::Ask Situation::headsUpAsk(base::Instant at) const
{
    return {at, m_clocks.after(at, policy().headsUp, askCalendar())};
}

void Situation::findNextLevel()
{
    const bool isToStart = level() == 0 || (isUrgent() && level() < startLevel());
    for (m_nextLevel = isToStart ? startLevel() : level() + 1; isLevelLeft(); ++m_nextLevel) {
        LevelTeam team = m_recipients.atLevel(m_nextLevel, askOf(m_nextLevel, m_now));
        if (team.isUsable()) {
            m_nextTeam = std::move(team);
            return;
        }
        m_skipped.push_back({m_nextLevel, std::move(team)});
    }
}

QVector<PersonId> Situation::lastAsked() const
{
    const RunningAsk &running = m_reading.running();
    if (running.ask)
        return running.awaited();
    return m_reading.lastAttempt() ? m_reading.lastAttempt()->with : QVector<PersonId>();
}

LevelTeam Situation::reminderTeam() const
{
    return m_recipients.again(lastAsked(), level(), reminderAsk(m_now));
}

LevelTeam Situation::headsUpTeam() const
{
    const Recipients::Ask ask = headsUpAsk(m_now);
    LevelTeam team = m_recipients.again(lastAsked(), level(), ask);
    if (m_path.kind != PathKind::Counterparty)
        return team;
    if (team.theirs.isEmpty())
        team.theirs = m_recipients.again({m_path.level(level()).theirs.primary}, level(), ask).theirs;
    if (!team.theirs.isEmpty())
        team.ours.clear();
    return team;
}

bool Situation::isNextAboveOtherParty() const
{
    if (m_path.kind == PathKind::Counterparty)
        return true;
    const QVector<PersonId> asked = lastAsked();
    return std::any_of(asked.begin(), asked.end(), [&](PersonId person) {
        const auto isSuperior = [&](const Recipient &each) { return m_context.reportsTo(person, each.person); };
        return std::any_of(m_nextTeam.ours.begin(), m_nextTeam.ours.end(), isSuperior)
               || std::any_of(m_nextTeam.theirs.begin(), m_nextTeam.theirs.end(), isSuperior);
    });
}

base::Instant Situation::silenceEnd(base::Instant respondBy, int level, int reminders, const WorkingTime &calendar) const
{
    base::Instant end = respondBy;
    for (int left = m_issue.joint ? 0 : reminders; left > 0 && end.isValid(); --left)
        end = m_clocks.graceEnd(end, level, calendar);
    return end;
}

void Situation::countEarliest()
{
    const RunningAsk &running = m_reading.running();
    if (running.isOpen())
        m_earliestNext = silenceEnd(m_waitingEnds, level(), remindersLeft(), askCalendar());
    else if (running.answer)
        m_earliestNext = running.answer->at;
    else if (m_reading.lastAttempt())
        m_earliestNext = m_reading.lastAttempt()->at;
}

QVector<LevelWindow> Situation::windows() const
{
    QVector<LevelWindow> list;
    base::Instant earliest = m_earliestNext;
    for (int level = m_nextLevel; level <= m_path.topLevel(); ++level) {
        list.append({level, earliest, latest(level)});
        const WorkingTime &calendar = m_clocks.calendarOf(level);
        const base::Instant asked = earliest.isValid() ? std::max(earliest, m_now) : m_now;
        earliest = silenceEnd(m_clocks.respondBy(asked, level, calendar), level, policy().reminders, calendar);
    }
    return list;
}

bool Situation::isResolved() const
{
    return m_issue.status == IssueStatus::Resolved || (m_issue.isOpen() && m_reading.solution());
}

const Contact *Situation::decision() const
{
    return m_issue.isOpen() && !isResolved() ? m_reading.decision() : nullptr;
}

base::Instant Situation::resolvedAt() const
{
    if (m_issue.status == IssueStatus::Resolved || !m_reading.solution())
        return m_issue.resolvedAt;
    return m_reading.solution()->at;
}

}
