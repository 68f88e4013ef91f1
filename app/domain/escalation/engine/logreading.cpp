#include "domain/escalation/engine/logreading.h"

#include "domain/escalation/advice.h"
#include "domain/time/moments.h"

#include <algorithm>

namespace domain {

namespace {

using Entries = std::vector<const Contact *>;

bool takesBack(ContactKind kind)
{
    return kind == ContactKind::Withdrawal || kind == ContactKind::StepDown;
}

bool isTurnedTo(const Contact &entry, const QVector<PersonId> &people)
{
    return std::any_of(people.begin(), people.end(), [&](PersonId each) { return entry.with.contains(each); });
}

// The other side's mail of the same step: to people of whom none was told yet.
bool continues(const EscalationStep &step, const Contact &entry)
{
    const Contact &last = *step.back();
    return entry.level == last.level && entry.expectsAnswer == last.expectsAnswer && !entry.with.isEmpty()
           && std::none_of(step.begin(), step.end(), [&](const Contact *each) { return each->with.isEmpty() || isTurnedTo(*each, entry.with); });
}

// After it a further escalation is a new step.
bool endsStep(ContactKind kind)
{
    return takesBack(kind) || kind == ContactKind::Attempt || kind == ContactKind::Reminder || kind == ContactKind::Answered
           || kind == ContactKind::Decision;
}

bool names(const EscalationStep &step, ContactId id)
{
    return std::any_of(step.begin(), step.end(), [id](const Contact *each) { return each->id == id; });
}

Entries entriesOf(const QVector<Contact> &log)
{
    Entries entries;
    for (const Contact &entry : log)
        entries.push_back(&entry);
    return entries;
}

// Named by a later entry of the same kind (a correction) or by a withdrawal.
bool isSuperseded(const QVector<Contact> &log, qsizetype index, base::Instant now)
{
    const Contact &entry = log[index];
    if (!entry.id.isValid())
        return false;
    for (qsizetype later = index + 1; later < log.size(); ++later) {
        const Contact &other = log[later];
        if (other.refersTo == entry.id && other.at <= now
            && (other.kind == entry.kind || (other.kind == ContactKind::Withdrawal && entry.kind != ContactKind::Escalation)))
            return true;
    }
    return false;
}

bool isOutgoing(ContactKind kind)
{
    return kind == ContactKind::Attempt || kind == ContactKind::Escalation || kind == ContactKind::Reminder;
}

}

std::vector<EscalationStep> escalationSteps(const std::vector<const Contact *> &entries)
{
    std::vector<EscalationStep> steps;
    bool isGoingOn = false;
    for (const Contact *entry : entries) {
        isGoingOn = isGoingOn && !endsStep(entry->kind);
        if (entry->kind != ContactKind::Escalation)
            continue;
        if (isGoingOn && continues(steps.back(), *entry))
            steps.back().push_back(entry);
        else
            steps.push_back({entry});
        isGoingOn = true;
    }
    return steps;
}

std::vector<EscalationStep> standingEscalations(const std::vector<const Contact *> &entries)
{
    const std::vector<EscalationStep> steps = escalationSteps(entries);
    std::vector<EscalationStep> standing;
    auto next = steps.begin();
    for (const Contact *entry : entries) {
        if (next != steps.end() && entry == next->front())
            standing.push_back(*next++);
        if (!takesBack(entry->kind) || standing.empty())
            continue;
        if (entry->refersTo.isValid())
            std::erase_if(standing, [&](const EscalationStep &step) { return names(step, entry->refersTo); });
        else
            standing.pop_back();
    }
    return standing;
}

QVector<PersonId> RunningAsk::people() const
{
    QVector<PersonId> all;
    for (const AskPart &part : parts)
        all += part.ask->with;
    return all;
}

QVector<PersonId> RunningAsk::stillOpen(const QVector<PersonId> &asked) const
{
    QVector<PersonId> left = asked;
    for (const AskPart &part : parts)
        if (part.isOver())
            left.removeIf([&](PersonId each) { return part.ask->with.contains(each); });
    return left.isEmpty() ? asked : left;
}

QVector<PersonId> RunningAsk::unacknowledged() const
{
    QVector<PersonId> left;
    for (const AskPart &part : parts)
        if (!part.isAcknowledged)
            left += part.ask->with;
    return left;
}

QVector<PersonId> RunningAsk::awaited() const
{
    if (!lastReminder || lastReminder->with.isEmpty())
        return unanswered();
    QVector<PersonId> asked = lastReminder->with;
    if (parts.size() > 1)
        for (const PersonId each : people())
            if (!asked.contains(each))
                asked.append(each);
    return stillOpen(asked);
}

bool RunningAsk::isPromise() const
{
    return answer && answer->outcome == AnswerOutcome::Promised;
}

LogReading::LogReading(const Issue &issue, const QVector<Contact> &log, base::Instant now)
{
    m_entries.reserve(size_t(log.size()));
    collect(issue, log, now);
    readEscalations();
    readAsk();
    readAnnouncements();
    readOutcome(issue);
    for (const Contact *entry : m_entries) {
        if (entry->kind == ContactKind::Attempt) {
            ++m_attempts;
            m_lastAttempt = entry;
        }
        if (entry->kind == ContactKind::HeadsUp && entry->level == askLevel() && (!m_asking || entry->at >= m_asking->at))
            m_headsUp = entry;
    }
}

void LogReading::readOutcome(const Issue &issue)
{
    bool isAsked = issue.kind == EntryKind::Decision; // of such a matter the title is the question
    for (const Contact *entry : m_entries) {
        if (entry->kind == ContactKind::Answered && entry->outcome == AnswerOutcome::Solved) {
            m_solution = entry;
        } else if (isAsked && entry->kind == ContactKind::Decision) {
            m_decision = entry;
        } else if (isOutgoing(entry->kind) && entry->expectsAnswer) {
            m_solution = m_decision = nullptr;
            isAsked = true;
        }
    }
}

void LogReading::collect(const Issue &issue, const QVector<Contact> &log, base::Instant now)
{
    const bool isReopened = issue.isOpen() && issue.resolvedAt.isValid() && issue.resolvedAt <= now;
    for (qsizetype i = 0; i < log.size(); ++i) {
        if (log[i].kind == ContactKind::Correction)
            continue; // other words for what was done, nothing done
        if (log[i].at > now) {
            m_nextEntry = earlierOf(m_nextEntry, log[i].at);
            continue;
        }
        if ((isReopened && log[i].at <= issue.resolvedAt) || isSuperseded(log, i, now))
            continue;
        m_entries.push_back(&log[i]);
    }
}

void LogReading::readEscalations()
{
    for (const EscalationStep &step : standingEscalations(m_entries)) {
        m_escalation = step.back();
        m_escalatedTo.clear();
        for (const Contact *entry : step)
            m_escalatedTo += entry->with;
        if (!m_escalation->expectsAnswer)
            continue;
        m_asking = m_escalation;
        m_askingStep = step;
    }
}

void LogReading::readAsk()
{
    const Contact *orphan = nullptr; // a reminder without the ask that it reminds of stands for it
    for (const Contact *entry : m_entries) {
        if (!isOutgoing(entry->kind) || !entry->expectsAnswer || entry->level != askLevel()
            || (entry->kind == ContactKind::Escalation && entry != m_asking))
            continue;
        if (entry->kind == ContactKind::Reminder && orphan)
            continue;
        (entry->kind == ContactKind::Reminder ? orphan : m_running.ask) = entry;
    }
    if (!m_running.ask)
        m_running.ask = orphan;
    if (!m_running.ask)
        return;
    const EscalationStep alone{m_running.ask};
    for (const Contact *entry : m_running.ask == m_asking ? m_askingStep : alone)
        m_running.parts.push_back({entry});
    readAnswers(size_t(std::find(m_entries.begin(), m_entries.end(), m_running.parts.front().ask) - m_entries.begin()));
}

bool LogReading::belongsToRunning(const Contact &entry) const
{
    if (!entry.refersTo.isValid())
        return entry.level == askLevel();
    const auto &parts = m_running.parts;
    if (std::any_of(parts.begin(), parts.end(), [&](const AskPart &each) { return each.ask->id == entry.refersTo; }))
        return true;
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Contact *each) {
        return each->id == entry.refersTo && each->kind == ContactKind::Reminder && each->at >= m_running.ask->at;
    });
}

void LogReading::readAnswers(size_t firstIndex)
{
    for (size_t i = firstIndex; i < m_entries.size(); ++i) {
        const Contact &entry = *m_entries[i];
        if (entry.kind == ContactKind::Reminder && entry.level == askLevel()) {
            readReminder(entry);
        } else if (entry.kind == ContactKind::Extension && entry.answerBy.isValid() && belongsToRunning(entry)) {
            m_running.extension = &entry;
            m_running.isReminderAfterExtension = false;
            m_running.isExtendedAfterAnswer = m_running.answer != nullptr;
        } else if ((entry.kind == ContactKind::Acknowledged || entry.kind == ContactKind::Answered || entry.kind == ContactKind::Decision)
                   && belongsToRunning(entry)) {
            readReply(entry);
        }
    }
    m_running.isAcknowledged = m_running.answer
                               || std::all_of(m_running.parts.begin(), m_running.parts.end(), [](const AskPart &each) { return each.isAcknowledged; });
}

void LogReading::readReminder(const Contact &entry)
{
    ++m_running.reminders;
    m_running.lastReminder = &entry;
    m_running.isReminderAfterAnswer = m_running.answer != nullptr;
    m_running.isReminderAfterExtension = m_running.extension != nullptr;
    for (AskPart &part : m_running.parts)
        part.isAskedAgain = part.isAskedAgain || entry.with.isEmpty() || isTurnedTo(entry, part.ask->with);
}

// Who answers speaks for those asked with them; somebody who was not asked speaks for the entry that is answered, or for all.
void LogReading::readReply(const Contact &entry)
{
    auto &parts = m_running.parts;
    const auto isFrom = [&](const AskPart &part) { return part.ask->with.contains(entry.from); };
    const auto isNamed = [&](const AskPart &part) { return part.ask->id == entry.refersTo && entry.refersTo.isValid(); };
    const bool isForAll = entry.kind == ContactKind::Decision; // on the matter, whoever was asked
    const bool isOfAsked = !isForAll && std::any_of(parts.begin(), parts.end(), isFrom);
    const bool isOfNamed = !isForAll && std::any_of(parts.begin(), parts.end(), isNamed);
    const Contact *promise = nullptr;
    bool isAnsweredByAll = true;
    for (AskPart &part : parts) {
        const bool isMeant = isOfAsked ? isFrom(part) : !isOfNamed || isNamed(part);
        if (isMeant && part.ask <= &entry) { // both of the log, in its order
            part.isAcknowledged = true;
            if (entry.kind != ContactKind::Acknowledged) {
                part.answer = &entry;
                part.isAskedAgain = false;
            }
        }
        isAnsweredByAll = isAnsweredByAll && part.answer;
        if (part.answer && part.answer->outcome == AnswerOutcome::Promised && promise < part.answer) // the later one, or the first
            promise = part.answer;
    }
    if (entry.kind == ContactKind::Acknowledged)
        return;
    m_running.answer = promise ? promise : isAnsweredByAll ? &entry : nullptr;
    if (m_running.answer == &entry)
        m_running.isReminderAfterAnswer = m_running.isExtendedAfterAnswer = false;
}

void LogReading::readAnnouncements()
{
    for (const Contact *entry : m_entries) {
        if (entry->kind == ContactKind::Announcement) {
            m_announcements.push_back(entry);
        } else if (entry->kind == ContactKind::Escalation) {
            m_announcements.clear();
        } else if (entry->kind == ContactKind::AnnouncementWithdrawn && !m_announcements.empty()) {
            if (entry->refersTo.isValid())
                std::erase_if(m_announcements, [&](const Contact *each) { return each->id == entry->refersTo; });
            else
                m_announcements.pop_back();
        }
    }
}

const Contact *standingEscalation(const QVector<Contact> &log)
{
    const std::vector<EscalationStep> standing = standingEscalations(entriesOf(log));
    return standing.empty() ? nullptr : standing.back().back();
}

bool isWithdrawnBy(const Contact &withdrawal, const Contact &ask, const QVector<Contact> &log)
{
    if (withdrawal.kind != ContactKind::Withdrawal || !withdrawal.refersTo.isValid())
        return false;
    if (withdrawal.refersTo == ask.id)
        return true;
    const std::vector<EscalationStep> steps = escalationSteps(entriesOf(log));
    return std::any_of(steps.begin(), steps.end(), [&](const EscalationStep &step) {
        return names(step, withdrawal.refersTo) && std::find(step.begin(), step.end(), &ask) != step.end();
    });
}

int currentLevel(const QVector<Contact> &log)
{
    const Contact *standing = standingEscalation(log);
    return standing ? standing->level : 0;
}

}
