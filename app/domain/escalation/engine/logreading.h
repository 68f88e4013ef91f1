#pragma once

#include "domain/issue/contact.h"

#include <vector>

namespace domain {

// The latest ask at the level where the issue stands, with what followed it (engine.md §3).
struct RunningAsk {
    const Contact *ask = nullptr; // none: nobody was asked here for an answer
    const Contact *lastReminder = nullptr;
    const Contact *answer = nullptr; // the latest one
    int reminders = 0;
    bool isAcknowledged = false;
    bool isReminderAfterAnswer = false;
    const Contact *extension = nullptr; // the latest one: the clock runs until its answerBy
    bool isReminderAfterExtension = false;
    bool isExtendedAfterAnswer = false;

    bool isPromise() const;
    // An answer that declines, informs or solves, or a decision, ended the waiting, and nothing was asked since.
    bool isEnded() const { return answer && !isPromise() && !isReminderAfterAnswer; }
    bool isOpen() const { return ask && !isEnded(); }
};

// What the contacts log says at a moment: entries that are later, withdrawn, corrected or from before a re-opening are left
// out. Holds pointers into the log, which must outlive it; judges nothing.
class LogReading
{
public:
    LogReading(const Issue &issue, const QVector<Contact> &log, base::Instant now);

    const std::vector<const Contact *> &entries() const { return m_entries; }
    // Of the latest escalation that stands; 0 before any.
    int level() const { return m_escalation ? m_escalation->level : 0; }
    // The same without escalations for awareness: where an answer is looked for.
    int askLevel() const { return m_asking ? m_asking->level : 0; }
    const Contact *escalation() const { return m_escalation; }
    const Contact *asking() const { return m_asking; }
    const RunningAsk &running() const { return m_running; }
    const Contact *lastAttempt() const { return m_lastAttempt; }
    int attempts() const { return m_attempts; }
    // The latest heads-up at askLevel() since it was reached; null without one.
    const Contact *headsUp() const { return m_headsUp; }
    // Announced escalations neither done nor withdrawn.
    const std::vector<const Contact *> &announcements() const { return m_announcements; }
    // The latest answer that solved the problem, or decision on what was asked, unless something was asked since.
    const Contact *solution() const { return m_solution; }
    // The first entry still to come; none without one.
    base::Instant nextEntry() const { return m_nextEntry; }

private:
    void collect(const Issue &issue, const QVector<Contact> &log, base::Instant now);
    void readEscalations();
    void readAsk();
    void readAnswers(size_t askIndex);
    void readAnnouncements();
    bool belongsToRunning(const Contact &entry) const;

    std::vector<const Contact *> m_entries;
    std::vector<const Contact *> m_announcements;
    const Contact *m_escalation = nullptr;
    const Contact *m_asking = nullptr;
    const Contact *m_lastAttempt = nullptr;
    const Contact *m_headsUp = nullptr;
    const Contact *m_solution = nullptr;
    int m_attempts = 0;
    RunningAsk m_running;
    base::Instant m_nextEntry;
};

}
