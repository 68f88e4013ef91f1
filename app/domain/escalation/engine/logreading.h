#pragma once

#include "domain/issue/contact.h"

#include <vector>

namespace domain {

// One step up, told by a mail to each side: entries of one kind and level that follow each other and ask different people. What
// takes one of them back takes back all.
using EscalationStep = std::vector<const Contact *>;

std::vector<EscalationStep> escalationSteps(const std::vector<const Contact *> &entries);
// The escalations that stand after steps down and withdrawals, oldest first.
std::vector<EscalationStep> standingEscalations(const std::vector<const Contact *> &entries);

// What came back from those whom one entry of an ask names.
struct AskPart {
    const Contact *ask = nullptr;
    const Contact *answer = nullptr; // the latest one
    bool isAcknowledged = false;
    bool isAskedAgain = false; // a reminder followed the answer, or the ask where there is none
    // Declined or informed: nothing more is looked for from these.
    bool isOver() const { return answer && answer->outcome != AnswerOutcome::Promised && !isAskedAgain; }
};

// The latest ask at the level where the issue stands, with what followed it (engine.md §3). Made by a mail to each side it is one
// ask: acknowledged once all have, answered by a promise of one or the answers of all.
struct RunningAsk {
    const Contact *ask = nullptr; // none: nobody was asked here for an answer; of several entries the latest
    std::vector<AskPart> parts;   // its entries in their order
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
    // Everybody who was asked.
    QVector<PersonId> people() const;
    // Those of them who have neither declined nor informed; everybody where all have.
    QVector<PersonId> unanswered() const { return stillOpen(people()); }
    QVector<PersonId> unacknowledged() const;
    // Whom a reminder is for: those whom the last one named before the others, without those who have declined or informed.
    QVector<PersonId> awaited() const;

private:
    QVector<PersonId> stillOpen(const QVector<PersonId> &asked) const;
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
    // Whom that escalation told, by all of its entries.
    const QVector<PersonId> &escalatedTo() const { return m_escalatedTo; }
    const Contact *asking() const { return m_asking; }
    const RunningAsk &running() const { return m_running; }
    const Contact *lastAttempt() const { return m_lastAttempt; }
    int attempts() const { return m_attempts; }
    // The latest heads-up at askLevel() since it was reached; null without one.
    const Contact *headsUp() const { return m_headsUp; }
    // Announced escalations neither done nor withdrawn.
    const std::vector<const Contact *> &announcements() const { return m_announcements; }
    // The latest answer that solved the problem, unless something was asked since.
    const Contact *solution() const { return m_solution; }
    // The same of a decision on what was asked: it is given, and still to be carried out.
    const Contact *decision() const { return m_decision; }
    // The first entry still to come; none without one.
    base::Instant nextEntry() const { return m_nextEntry; }

private:
    void collect(const Issue &issue, const QVector<Contact> &log, base::Instant now);
    void readEscalations();
    void readAsk();
    void readAnswers(size_t firstIndex);
    void readReply(const Contact &entry);
    void readReminder(const Contact &entry);
    void readOutcome(const Issue &issue);
    void readAnnouncements();
    bool belongsToRunning(const Contact &entry) const;

    std::vector<const Contact *> m_entries;
    std::vector<const Contact *> m_announcements;
    const Contact *m_escalation = nullptr;
    const Contact *m_asking = nullptr;
    const Contact *m_lastAttempt = nullptr;
    const Contact *m_headsUp = nullptr;
    const Contact *m_solution = nullptr;
    const Contact *m_decision = nullptr;
    EscalationStep m_askingStep;
    QVector<PersonId> m_escalatedTo;
    int m_attempts = 0;
    RunningAsk m_running;
    base::Instant m_nextEntry;
};

}
