#include "domain/escalation/pass/narrowissue.h"

#include "domain/escalation/engine/rules.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int kFactCount = int(Fact::Category) + 1;

qint64 msOf(base::Instant at)
{
    return at.isValid() ? at.ms() : 0;
}

quint8 scoreOf(int score)
{
    return quint8(score == 0 ? 0 : std::clamp(score, 1, 5)); // 0: not assessed
}

// Gathers one narrow issue; isPlain turns false at the first thing that has no place in it.
class Narrowing
{
public:
    Narrowing(const Issue &issue, const QVector<Contact> &log, base::Instant now)
        : m_issue(issue), m_log(log), m_now(now), m_reading(issue, log, now) {}

    NarrowIssue narrow();

private:
    void set(NarrowIssue::Flag flag, bool isSet) { m_narrow.flags |= isSet ? quint32(flag) : 0U; }
    void demand(bool isMet) { m_isPlain = m_isPlain && isMet; }
    qint64 momentOf(base::Instant at);
    void readIssue();
    void readMoney();
    void readPause();
    void readOver();
    void readAttempts();
    void readAsk();
    void readLastAsked();
    void readSilent(const Contact &ask);

    const Issue &m_issue;
    const QVector<Contact> &m_log;
    const base::Instant m_now;
    const LogReading m_reading;
    NarrowIssue m_narrow;
    bool m_isPlain = true;
};

// A moment that would read as none has no place.
qint64 Narrowing::momentOf(base::Instant at)
{
    demand(!at.isValid() || at.ms() != 0);
    return msOf(at);
}

void Narrowing::readIssue()
{
    m_narrow.impact = scoreOf(m_issue.impact);
    m_narrow.urgency = scoreOf(m_issue.urgency);
    m_narrow.override = m_issue.severityOverride ? quint8(int(*m_issue.severityOverride) + 1) : quint8(0);
    m_narrow.id = m_issue.id.value();
    m_narrow.project = m_issue.project.value();
    m_narrow.matrix = m_issue.matrix.value();
    m_narrow.category = narrowHash(m_issue.category);
    m_narrow.path = narrowHash(m_issue.pathKey);
    m_narrow.counterparty = m_issue.counterparty.value();
    m_narrow.raisedAt = momentOf(m_issue.raisedAt);
    m_narrow.needBy = momentOf(m_issue.needBy);
    m_narrow.missedAt = momentOf(m_issue.missedAt);
    m_narrow.touchedAt = m_narrow.raisedAt;
    if (m_issue.changedAt <= m_now)
        m_narrow.touchedAt = std::max(m_narrow.touchedAt, msOf(m_issue.changedAt));
    for (const Contact *entry : m_reading.entries())
        m_narrow.touchedAt = std::max(m_narrow.touchedAt, entry->at.ms());
    m_narrow.knownFrom = std::max(m_narrow.touchedAt, std::max(msOf(m_issue.changedAt), msOf(m_issue.resolvedAt)));
    for (const Contact &entry : m_log)
        m_narrow.knownFrom = std::max(m_narrow.knownFrom, entry.at.ms());
    demand(m_narrow.knownFrom <= m_now.ms());
    demand(std::none_of(m_issue.implicated.begin(), m_issue.implicated.end(), [](PersonId each) { return each.isValid(); }));
    set(NarrowIssue::Worsening, m_issue.worsening);
    set(NarrowIssue::Joint, m_issue.joint);
    set(NarrowIssue::Everyday, m_issue.everyday);
    set(NarrowIssue::Awareness, m_issue.ask.kind == AskKind::Awareness);
    for (int fact = 0; fact < kFactCount; ++fact)
        if (isFactHeld(m_issue, m_reading.attempts(), Fact(fact)))
            m_narrow.held = quint16(m_narrow.held | (1U << fact));
}

void Narrowing::readMoney()
{
    const auto askCurrency = narrowCurrency(m_issue.ask.money.currency);
    const auto costCurrency = narrowCurrency(m_issue.costPerDay.currency);
    demand(askCurrency && costCurrency);
    m_narrow.askCents = m_issue.ask.money.cents;
    m_narrow.askDays = m_issue.ask.days;
    m_narrow.askCurrency = askCurrency.value_or(0);
    set(NarrowIssue::AskScope, m_issue.ask.scope);
    m_narrow.costPerDay = m_issue.costPerDay.cents;
    m_narrow.costCurrency = costCurrency.value_or(0);
    m_narrow.unplannedHours = m_issue.unplannedHours;
    m_narrow.peopleAffected = m_issue.peopleAffected;
}

void Narrowing::readPause()
{
    demand(m_issue.pauses.size() <= 1);
    for (const Pause &pause : m_issue.pauses) {
        demand(pause.from.isValid() && (!pause.to.isValid() || pause.from < pause.to));
        m_narrow.pauseFrom = momentOf(pause.from);
        m_narrow.pauseTo = momentOf(pause.to);
        set(NarrowIssue::PauseOpen, pause.from.isValid() && !pause.to.isValid());
    }
}

// The first three rules rest on nothing but the issue and its log.
void Narrowing::readOver()
{
    if (m_issue.isOpen() && !m_reading.solution())
        return;
    static const EscalationPath noPath;
    static const EngineContext noContext;
    const Situation situation(m_issue, m_log, noPath, noContext, m_now);
    for (const Rule &rule : ruleTable().first(3))
        if (m_narrow.over == 0 && rule.holds(situation))
            m_narrow.over = quint8(int(rule.verdict) + 1);
}

void Narrowing::readAttempts()
{
    PersonId other;
    for (const Contact *entry : m_reading.entries()) {
        if (entry->kind != ContactKind::Attempt)
            continue;
        if (m_narrow.firstTryAt == 0)
            m_narrow.firstTryAt = momentOf(entry->at);
        set(NarrowIssue::TriedSurely, entry->with.isEmpty());
        for (const PersonId person : entry->with) {
            demand(person.isValid());
            if (person == m_issue.owner)
                set(NarrowIssue::TriedSurely, true);
            else if (person == m_issue.originator)
                m_narrow.triedOriginator = person.value();
            else if (other.isValid() && other != person)
                set(NarrowIssue::TriedSurely, true); // one of the two is not the manager
            else
                other = person;
        }
    }
    set(NarrowIssue::Attempted, m_reading.attempts() > 0);
    m_narrow.tried = other.value();
}

void Narrowing::readAsk()
{
    const RunningAsk &running = m_reading.running();
    demand(m_reading.level() < 250 && m_reading.askLevel() < 250 && running.reminders < 250 && !running.extension);
    demand(m_reading.level() >= 0 && m_reading.askLevel() >= 0);
    m_narrow.level = quint8(m_reading.level());
    m_narrow.askLevel = quint8(m_reading.askLevel());
    m_narrow.reminders = quint8(running.reminders);
    set(NarrowIssue::Escalated, m_reading.escalation());
    if (const Contact *headsUp = m_reading.headsUp()) {
        set(NarrowIssue::HeadsUp, true);
        m_narrow.headsUpAt = momentOf(headsUp->at);
        m_narrow.headsUpWith = headsUp->with.value(0).value();
    }
    set(NarrowIssue::Decided, m_issue.isOpen() && m_reading.decision());
    readLastAsked();
    if (!running.ask)
        return;
    set(NarrowIssue::Asked, true);
    m_narrow.askedAt = momentOf(running.ask->at);
    m_narrow.asked = running.ask->with.value(0).value();
    m_narrow.remindedAt = running.lastReminder ? momentOf(running.lastReminder->at) : 0;
    set(NarrowIssue::Acknowledged, running.isAcknowledged);
    set(NarrowIssue::Answered, running.answer);
    set(NarrowIssue::Promised, running.isPromise());
    set(NarrowIssue::RemindedSince, running.isReminderAfterAnswer);
    if (running.isPromise())
        m_narrow.promisedUntil = momentOf(running.answer->promisedUntil);
    readSilent(*running.parts.front().ask);
}

void Narrowing::readLastAsked()
{
    const RunningAsk &running = m_reading.running();
    QVector<PersonId> people;
    if (running.ask)
        people = running.awaited();
    else if (m_reading.lastAttempt())
        people = m_reading.lastAttempt()->with;
    demand(people.size() <= 2 && !people.contains(PersonId()));
    m_narrow.lastAsked = people.value(0).value();
    m_narrow.lastAskedToo = people.value(1).value();
}

// Two channels and a reminder without an answer: not to be relied on.
void Narrowing::readSilent(const Contact &ask)
{
    if (m_narrow.reminders == 0 || m_reading.running().answer)
        return;
    QHash<PersonId, QVector<Channel>> channels;
    bool isSince = false;
    for (const Contact *entry : m_reading.entries()) {
        isSince = isSince || entry == &ask;
        const bool isOut = entry->kind == ContactKind::Attempt || entry->kind == ContactKind::Escalation || entry->kind == ContactKind::Reminder;
        if (!isSince || !isOut || entry->level != m_reading.askLevel() || !entry->expectsAnswer)
            continue;
        for (const PersonId person : entry->with)
            if (!channels[person].contains(entry->channel))
                channels[person].append(entry->channel);
    }
    for (auto each = channels.cbegin(); each != channels.cend(); ++each) {
        if (each->size() < 2)
            continue;
        set(NarrowIssue::SilentFirst, each.key().value() == m_narrow.lastAsked);
        set(NarrowIssue::SilentSecond, each.key().value() == m_narrow.lastAskedToo);
        demand(each.key().value() == m_narrow.lastAsked || each.key().value() == m_narrow.lastAskedToo);
    }
}

NarrowIssue Narrowing::narrow()
{
    readIssue();
    readMoney();
    readPause();
    readOver();
    readAttempts();
    readAsk();
    if (m_issue.isOpen())
        m_narrow.silentSince = momentOf(firstUnanswered(m_log, m_now));
    set(NarrowIssue::Plain, m_isPlain);
    return m_narrow;
}

}

NarrowIssue narrowed(const Issue &issue, const QVector<Contact> &log, base::Instant now)
{
    return Narrowing(issue, log, now).narrow();
}

std::optional<qint64> narrowCurrency(const QString &code)
{
    qint64 letters = 0;
    for (const QChar letter : code) {
        if (letter < u'A' || letter > u'Z' || code.size() > 3)
            return std::nullopt;
        letters = letters * 32 + (letter.unicode() - u'A' + 1);
    }
    return letters;
}

quint64 narrowHash(const QString &text)
{
    if (text.isEmpty())
        return 0;
    quint64 hash = 0xcbf29ce484222325; // FNV-1a
    for (const QChar letter : text) {
        hash = (hash ^ (letter.unicode() & 0xff)) * 0x100000001b3;
        hash = (hash ^ (letter.unicode() >> 8)) * 0x100000001b3;
    }
    return hash == 0 ? 1 : hash;
}

}
