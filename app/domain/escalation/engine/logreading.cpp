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

// The standing escalations after steps down and withdrawals, oldest first.
Entries standingEscalations(const Entries &entries)
{
    Entries standing;
    for (const Contact *entry : entries) {
        if (entry->kind == ContactKind::Escalation) {
            standing.push_back(entry);
            continue;
        }
        if (!takesBack(entry->kind) || standing.empty())
            continue;
        if (entry->refersTo.isValid())
            std::erase_if(standing, [&](const Contact *each) { return each->id == entry->refersTo; });
        else
            standing.pop_back();
    }
    return standing;
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
    bool isAsked = issue.kind == EntryKind::Decision; // of such a matter the title is the question
    for (const Contact *entry : m_entries) {
        if (entry->kind == ContactKind::Attempt) {
            ++m_attempts;
            m_lastAttempt = entry;
        }
        if (entry->kind == ContactKind::HeadsUp && entry->level == askLevel() && (!m_asking || entry->at >= m_asking->at))
            m_headsUp = entry;
        const bool isSolved = entry->kind == ContactKind::Answered && entry->outcome == AnswerOutcome::Solved;
        if (isSolved || (isAsked && entry->kind == ContactKind::Decision)) {
            m_solution = entry;
        } else if (isOutgoing(entry->kind) && entry->expectsAnswer) {
            m_solution = nullptr;
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
    for (const Contact *entry : standingEscalations(m_entries)) {
        m_escalation = entry;
        if (entry->expectsAnswer)
            m_asking = entry;
    }
}

void LogReading::readAsk()
{
    size_t askIndex = 0;
    const Contact *orphan = nullptr; // a reminder without the ask that it reminds of stands for it
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Contact *entry = m_entries[i];
        if (!isOutgoing(entry->kind) || !entry->expectsAnswer || entry->level != askLevel()
            || (entry->kind == ContactKind::Escalation && entry != m_asking))
            continue;
        if (entry->kind == ContactKind::Reminder && (m_running.ask || orphan))
            continue;
        (entry->kind == ContactKind::Reminder ? orphan : m_running.ask) = entry;
        askIndex = i;
    }
    if (!m_running.ask)
        m_running.ask = orphan;
    if (m_running.ask)
        readAnswers(askIndex);
}

bool LogReading::belongsToRunning(const Contact &entry) const
{
    if (!entry.refersTo.isValid())
        return entry.level == askLevel();
    if (entry.refersTo == m_running.ask->id)
        return true;
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Contact *each) {
        return each->id == entry.refersTo && each->kind == ContactKind::Reminder && each->at >= m_running.ask->at;
    });
}

void LogReading::readAnswers(size_t askIndex)
{
    for (size_t i = askIndex; i < m_entries.size(); ++i) {
        const Contact *entry = m_entries[i];
        if (entry->kind == ContactKind::Reminder && entry->level == askLevel()) {
            ++m_running.reminders;
            m_running.lastReminder = entry;
            m_running.isReminderAfterAnswer = m_running.answer != nullptr;
            m_running.isReminderAfterExtension = m_running.extension != nullptr;
        } else if (entry->kind == ContactKind::Acknowledged && belongsToRunning(*entry)) {
            m_running.isAcknowledged = true;
        } else if (entry->kind == ContactKind::Extension && entry->answerBy.isValid() && belongsToRunning(*entry)) {
            m_running.extension = entry;
            m_running.isReminderAfterExtension = false;
            m_running.isExtendedAfterAnswer = m_running.answer != nullptr;
        } else if ((entry->kind == ContactKind::Answered || entry->kind == ContactKind::Decision) && belongsToRunning(*entry)) {
            m_running.isAcknowledged = true;
            m_running.answer = entry;
            m_running.isReminderAfterAnswer = false;
            m_running.isExtendedAfterAnswer = false;
        }
    }
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

int currentLevel(const QVector<Contact> &log)
{
    Entries entries;
    for (const Contact &entry : log)
        entries.push_back(&entry);
    const Entries standing = standingEscalations(entries);
    return standing.empty() ? 0 : standing.back()->level;
}

}
