#include "escalation/reference/slowengine.h"

#include <algorithm>

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
    m_steps.resize(m_log.size());
    for (size_t i = 0; i < m_log.size(); ++i)
        m_steps[i] = stepOf(i);
    std::vector<size_t> standing;
    for (size_t i = 0; i < m_log.size(); ++i) {
        const Contact *entry = m_log[i];
        if (entry->kind == ContactKind::Escalation)
            standing.push_back(i);
        if ((entry->kind != ContactKind::Withdrawal && entry->kind != ContactKind::StepDown) || standing.empty())
            continue;
        size_t step = entry->refersTo.isValid() ? m_log.size() : m_steps[standing.back()];
        for (const size_t each : standing)
            if (entry->refersTo.isValid() && m_log[each]->id == entry->refersTo)
                step = m_steps[each];
        std::erase_if(standing, [&](size_t each) { return m_steps[each] == step; });
    }
    for (const size_t each : standing) {
        m_escalation = m_log[each];
        if (m_escalation->expectsAnswer)
            m_asking = m_escalation;
    }
    m_at = m_asking ? m_asking->level : 0;
    bool isQuestion = m_stage.issue.kind == domain::EntryKind::Decision;
    for (const Contact *entry : m_log) {
        if (entry->kind == ContactKind::HeadsUp && entry->level == m_at && !(m_asking && entry->at < m_asking->at))
            m_headsUp = entry;
        if (entry->kind == ContactKind::Answered && entry->outcome == AnswerOutcome::Solved)
            m_solution = entry;
        if (entry->kind == ContactKind::Decision && isQuestion)
            m_decision = entry;
        const bool isOut = entry->kind == ContactKind::Attempt || entry->kind == ContactKind::Escalation || entry->kind == ContactKind::Reminder;
        if (isOut && entry->expectsAnswer) {
            m_solution = m_decision = nullptr;
            isQuestion = true;
        }
    }
    readAsk();
}

// Both sides may be told by a mail each. The number of the first of them: the same level, nobody twice, and nothing between them that
// asks, answers or takes back.
size_t SlowEngine::stepOf(size_t index) const
{
    const Contact *entry = m_log[index];
    if (entry->kind != ContactKind::Escalation || entry->with.isEmpty())
        return index;
    size_t step = index;
    for (size_t i = index; i-- > 0;) {
        const Contact *before = m_log[i];
        if (before->kind == ContactKind::Escalation) {
            if (step != index && m_steps[i] != step)
                break; // one more than a step ago
            if (before->level != entry->level || before->expectsAnswer != entry->expectsAnswer || before->with.isEmpty())
                return index;
            for (const Person person : before->with)
                if (entry->with.contains(person))
                    return index;
            step = m_steps[i];
            continue;
        }
        if (step != index)
            continue;
        static const QVector<ContactKind> kEnding{ContactKind::Attempt, ContactKind::Reminder, ContactKind::Answered, ContactKind::Decision,
                                                  ContactKind::StepDown, ContactKind::Withdrawal};
        if (kEnding.contains(before->kind))
            return index;
    }
    return step;
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
    if (!m_ask)
        return;
    const size_t step = m_steps[from];
    for (size_t i = 0; i <= from; ++i)
        if (i == from || (m_log[from]->kind == ContactKind::Escalation && m_log[i]->kind == ContactKind::Escalation && m_steps[i] == step))
            m_mails.push_back({m_log[i], i});
    for (size_t i = m_mails.front().place; i < m_log.size(); ++i)
        follow(i);
    const bool hasAllHeard = std::all_of(m_mails.begin(), m_mails.end(), [](const Mail &each) { return each.isHeard; });
    m_isAcknowledged = hasAllHeard || m_answer;
}

void SlowEngine::follow(size_t place)
{
    const Contact *entry = m_log[place];
    if (entry->kind == ContactKind::Reminder && entry->level == m_at) {
        ++m_reminders;
        m_reminder = entry;
        m_isRemindedAfterAnswer = m_answer != nullptr;
        m_isRemindedAfterExtension = m_extension != nullptr;
        for (Mail &mail : m_mails) {
            const bool isNamed = std::any_of(entry->with.begin(), entry->with.end(), [&](Person each) { return mail.sent->with.contains(each); });
            if (mail.reply && (entry->with.isEmpty() || isNamed))
                mail.isRepeated = true;
        }
    }
    const bool isReply = entry->kind == ContactKind::Answered || entry->kind == ContactKind::Decision;
    if ((entry->kind != ContactKind::Acknowledged && !isReply && entry->kind != ContactKind::Extension) || !isOfAsk(*entry))
        return;
    if (entry->kind != ContactKind::Extension)
        return takeReply(place);
    if (!entry->answerBy.isValid())
        return;
    m_extension = entry;
    m_isRemindedAfterExtension = false;
    m_isExtendedAfterAnswer = m_answer != nullptr;
}

bool SlowEngine::isOfAsk(const Contact &entry) const
{
    if (!entry.refersTo.isValid())
        return entry.level == m_at;
    for (const Mail &mail : m_mails)
        if (mail.sent->id == entry.refersTo)
            return true;
    for (const Contact *each : m_log)
        if (each->id == entry.refersTo && each->kind == ContactKind::Reminder && each->at >= m_ask->at)
            return true;
    return false;
}

// One who was asked answers for their own mail, anybody else for the one that is named, or else for all; a decision is for all.
void SlowEngine::takeReply(size_t place)
{
    const Contact *entry = m_log[place];
    std::vector<Mail *> own;
    std::vector<Mail *> named;
    std::vector<Mail *> all;
    for (Mail &mail : m_mails) {
        all.push_back(&mail);
        if (mail.sent->with.contains(entry->from))
            own.push_back(&mail);
        if (entry->refersTo.isValid() && mail.sent->id == entry->refersTo)
            named.push_back(&mail);
    }
    const auto &meant = entry->kind == ContactKind::Decision ? all : !own.empty() ? own : !named.empty() ? named : all;
    for (Mail *mail : meant) {
        if (mail->place > place)
            continue;
        mail->isHeard = true;
        if (entry->kind == ContactKind::Acknowledged)
            continue;
        mail->reply = entry;
        mail->isRepeated = false;
    }
    if (entry->kind == ContactKind::Acknowledged)
        return;
    m_answer = std::all_of(m_mails.begin(), m_mails.end(), [](const Mail &each) { return each.reply; }) ? entry : nullptr;
    const Contact *promise = nullptr;
    for (const Contact *each : m_log) // the latest promise that stands
        for (const Mail &mail : m_mails)
            if (mail.reply == each && each->outcome == AnswerOutcome::Promised)
                promise = each;
    if (promise)
        m_answer = promise;
    if (m_answer == entry)
        m_isRemindedAfterAnswer = m_isExtendedAfterAnswer = false;
}

// Who is asked again: those reminded last and the others of the ask, without those who have said no or told what they know.
SlowEngine::People SlowEngine::askedLast() const
{
    People asked;
    if (!m_ask) {
        for (const Contact *entry : m_log)
            if (m_at == 0 && entry->kind == ContactKind::Attempt)
                asked = entry->with;
        return m_at > 0 ? m_asking->with : asked;
    }
    const bool isReminded = m_reminder && !m_reminder->with.isEmpty();
    if (isReminded)
        asked = m_reminder->with;
    for (const Mail &mail : m_mails)
        for (const Person person : mail.sent->with)
            if (!isReminded || (m_mails.size() > 1 && !asked.contains(person)))
                asked.append(person);
    People left;
    for (const Person person : asked) {
        const auto isDoneWith = [&](const Mail &mail) {
            return mail.sent->with.contains(person) && mail.reply && mail.reply->outcome != AnswerOutcome::Promised && !mail.isRepeated;
        };
        if (std::none_of(m_mails.begin(), m_mails.end(), isDoneWith))
            left.append(person);
    }
    return left.isEmpty() ? asked : left;
}
