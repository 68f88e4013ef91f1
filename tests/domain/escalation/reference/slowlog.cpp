#include "escalation/reference/slowengine.h"

using domain::AnswerOutcome;
using domain::Contact;
using domain::ContactKind;

// Withdrawn, corrected, still to come, or from before the issue was opened again.
bool SlowEngine::isGone(int index) const
{
    const Contact &entry = m_stage.log[index];
    if (entry.at > m_stage.now)
        return true;
    const auto &issue = m_stage.issue;
    if (issue.isOpen() && issue.resolvedAt.isValid() && issue.resolvedAt <= m_stage.now && entry.at <= issue.resolvedAt)
        return true;
    for (int i = index + 1; i < m_stage.log.size(); ++i) {
        const Contact &later = m_stage.log[i];
        if (later.at > m_stage.now || later.refersTo != entry.id)
            continue;
        if (later.kind == entry.kind)
            return true;
        if (later.kind == ContactKind::Withdrawal && entry.kind != ContactKind::Escalation)
            return true;
    }
    return false;
}

void SlowEngine::readLog()
{
    for (int i = 0; i < m_stage.log.size(); ++i)
        if (!isGone(i))
            m_log.push_back(&m_stage.log[i]);
    QVector<const Contact *> standing;
    for (const Contact *entry : m_log) {
        if (entry->kind == ContactKind::Escalation)
            standing.append(entry);
        if (entry->kind != ContactKind::Withdrawal && entry->kind != ContactKind::StepDown)
            continue;
        if (!entry->refersTo.isValid() && !standing.isEmpty())
            standing.removeLast();
        for (int i = 0; entry->refersTo.isValid() && i < standing.size(); ++i)
            if (standing[i]->id == entry->refersTo)
                standing.removeAt(i--);
    }
    for (const Contact *entry : standing) {
        m_escalation = entry;
        if (entry->expectsAnswer)
            m_asking = entry;
    }
    m_at = m_asking ? m_asking->level : 0;
    bool isQuestion = m_stage.issue.kind == domain::EntryKind::Decision;
    for (const Contact *entry : m_log) {
        if (entry->kind == ContactKind::HeadsUp && entry->level == m_at && !(m_asking && entry->at < m_asking->at))
            m_headsUp = entry;
        if (entry->kind == ContactKind::Answered && entry->outcome == AnswerOutcome::Solved)
            m_solution = entry;
        if (entry->kind == ContactKind::Decision && isQuestion)
            m_solution = entry;
        const bool isOut = entry->kind == ContactKind::Attempt || entry->kind == ContactKind::Escalation || entry->kind == ContactKind::Reminder;
        if (isOut && entry->expectsAnswer) {
            m_solution = nullptr;
            isQuestion = true;
        }
    }
    readAsk();
}

// The latest outgoing contact at the level that expects an answer, reminders apart unless there is nothing else; then what followed.
void SlowEngine::readAsk()
{
    size_t from = 0;
    for (size_t i = 0; i < m_log.size(); ++i) {
        const Contact *entry = m_log[i];
        const bool isNew = entry->kind == ContactKind::Attempt || (entry->kind == ContactKind::Escalation && entry == m_asking);
        if (entry->level == m_at && entry->expectsAnswer && isNew) {
            m_ask = entry;
            from = i;
        }
    }
    for (size_t i = 0; !m_ask && i < m_log.size(); ++i)
        if (m_log[i]->kind == ContactKind::Reminder && m_log[i]->level == m_at && m_log[i]->expectsAnswer) {
            m_ask = m_log[i];
            from = i;
        }
    for (size_t i = from; m_ask && i < m_log.size(); ++i) {
        const Contact *entry = m_log[i];
        if (entry->kind == ContactKind::Reminder && entry->level == m_at) {
            ++m_reminders;
            m_reminder = entry;
            m_isRemindedAfterAnswer = m_answer != nullptr;
            m_isRemindedAfterExtension = m_extension != nullptr;
        }
        const bool isReply = entry->kind == ContactKind::Answered || entry->kind == ContactKind::Decision;
        if (entry->kind != ContactKind::Acknowledged && !isReply && entry->kind != ContactKind::Extension)
            continue;
        bool isOurs = entry->refersTo.isValid() ? entry->refersTo == m_ask->id : entry->level == m_at;
        for (const Contact *each : m_log)
            if (entry->refersTo.isValid() && each->id == entry->refersTo && each->kind == ContactKind::Reminder && each->at >= m_ask->at)
                isOurs = true;
        if (!isOurs)
            continue;
        if (entry->kind == ContactKind::Extension) {
            if (!entry->answerBy.isValid())
                continue;
            m_extension = entry;
            m_isRemindedAfterExtension = false;
            m_isExtendedAfterAnswer = m_answer != nullptr;
            continue;
        }
        m_isAcknowledged = true;
        if (isReply) {
            m_answer = entry;
            m_isRemindedAfterAnswer = m_isExtendedAfterAnswer = false;
        }
    }
}
