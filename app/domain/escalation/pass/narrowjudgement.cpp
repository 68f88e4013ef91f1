#include "domain/escalation/pass/narrowjudgement.h"

namespace domain {

namespace {

// Places in ruleTable().
enum RulePlace { kImmediatePlace = 4, kPausedPlace, kOwnEffortPlace, kWaitPlace, kRemindPlace, kEverydayPlace, kHeadsUpPlace,
                 kPreparePlace, kExhaustedPlace, kEscalatePlace };

}

NarrowJudgement::NarrowJudgement(const NarrowIssue &issue, NarrowBucket &bucket, const EngineContext &context, const CalendarBook &book,
                                 base::Instant now)
    : m_issue(issue), m_bucket(bucket), m_context(context), m_book(book), m_now(now)
{
}

NarrowDecision NarrowJudgement::decided(int rule, Verdict verdict, int nextLevel) const
{
    return {verdict, quint8(rule), m_issue.level, quint8(nextLevel)};
}

bool NarrowJudgement::isUrgent() const
{
    return m_context.severity.definition(m_bucket.severity()).actImmediately
           || (has(Flag::Worsening) && m_bucket.severity() <= Severity::S2);
}

bool NarrowJudgement::isPausedNow() const
{
    return m_issue.pauseFrom != 0 && m_issue.pauseFrom <= m_now.ms() && (m_issue.pauseTo == 0 || m_now.ms() < m_issue.pauseTo);
}

bool NarrowJudgement::hasTried() const
{
    if (has(Flag::TriedSurely))
        return true;
    if (m_issue.tried != 0 && (PersonId(m_issue.tried) != m_context.project.manager || m_bucket.isOfTeam(m_issue.tried)))
        return true;
    return m_issue.triedOriginator != 0 && m_bucket.isOfTeam(m_issue.triedOriginator);
}

void NarrowJudgement::countAsk()
{
    const bool isPromise = has(Flag::Promised);
    const bool isRemindedSince = has(Flag::RemindedSince);
    m_isOpen = has(Flag::Asked) && !(has(Flag::Answered) && !isPromise && !isRemindedSince);
    if (!m_isOpen)
        return;
    const int level = m_issue.askLevel;
    const int calendar = level == 0 && m_issue.asked != 0 ? m_book.calendarOf(m_issue.asked) : m_bucket.calendarOfLevel(level);
    const auto hasPassed = [&](NarrowBucket::Span span, qint64 from) { return m_bucket.hasPassed(span, from, level, calendar, m_issue); };
    if (isPromise && m_issue.promisedUntil != 0)
        m_isDue = m_issue.promisedUntil <= m_now.ms() && (!isRemindedSince || hasPassed(NarrowBucket::Span::Grace, m_issue.remindedAt));
    else
        m_isDue = hasPassed(NarrowBucket::Span::Respond, m_issue.askedAt)
                  && (m_issue.remindedAt == 0 || hasPassed(NarrowBucket::Span::Grace, m_issue.remindedAt));
    m_isPending = !isPromise || isRemindedSince || !m_isDue;
    m_isUnheard = !has(Flag::Acknowledged) && m_issue.reminders == 0;
    m_isAcknowledgeDue = m_isUnheard && hasPassed(NarrowBucket::Span::Acknowledge, m_issue.askedAt);
}

// Whether a reminder or a heads-up finds anybody: one of those asked last, or both sides of the level have somebody else.
NarrowJudgement::Answer NarrowJudgement::isSomebodyLeft() const
{
    const qint64 silent = has(Flag::SilentFirst) ? m_issue.lastAsked : 0;
    const qint64 silentToo = has(Flag::SilentSecond) ? m_issue.lastAskedToo : 0;
    const qint64 asker = m_context.project.manager.value();
    const auto isLeft = [&](qint64 person, qint64 known) { return person != 0 && person != asker && known == 0 && m_book.isHere(person); };
    if (isLeft(m_issue.lastAsked, silent) || isLeft(m_issue.lastAskedToo, silentToo))
        return Answer::Yes;
    if (asker != 0 && (m_issue.lastAsked == asker || m_issue.lastAskedToo == asker))
        return Answer::Unknown;
    const bool isAnybody = isReplaced(m_issue.lastAsked, silent, silentToo)
                           || (m_issue.lastAskedToo != 0 && isReplaced(m_issue.lastAskedToo, silent, silentToo));
    return isAnybody ? Answer::Yes : Answer::Unknown;
}

// Somebody else is there on the person's side of the level; whose side is not known, then on both.
bool NarrowJudgement::isReplaced(qint64 person, qint64 silent, qint64 silentToo) const
{
    const Level &here = m_bucket.path().level(m_issue.askLevel);
    const auto stands = [id = PersonId(person)](const LevelSide &side) { return side.primary == id || side.deputies.contains(id); };
    const auto known = m_context.people.constFind(PersonId(person));
    const auto organisation = known == m_context.people.constEnd() ? m_context.organisations.constEnd()
                                                                    : m_context.organisations.constFind(known->organisation);
    const bool isTheirs = person != 0 && stands(here.theirs);
    const bool isOurs = !isTheirs && (person == 0 || stands(here.ours) || organisation == m_context.organisations.constEnd() || organisation->isOurs);
    return (isTheirs || m_bucket.isSomebodyHere(here.ours, silent, silentToo)) && (isOurs || m_bucket.isSomebodyHere(here.theirs, silent, silentToo));
}

bool NarrowJudgement::isNextAbove() const
{
    if (m_bucket.path().kind == PathKind::Counterparty)
        return true;
    for (const qint64 person : {m_issue.lastAsked, m_issue.lastAskedToo})
        for (const PersonId recipient : m_next->team)
            if (person != 0 && m_book.reportsTo(person, recipient.value()))
                return true;
    return false;
}

NarrowJudgement::Answer NarrowJudgement::headsUp(Verdict &verdict) const
{
    if (m_bucket.severity() == Severity::S1 || has(Flag::Joint) || m_bucket.policy().headsUp.isZero() || !isBeforeLatestNext() || !isNextAbove())
        return Answer::No;
    verdict = Verdict::GiveHeadsUp;
    if (!has(Flag::HeadsUp))
        return isSomebodyLeft();
    verdict = Verdict::Wait;
    const bool isOver = m_bucket.hasPassed(NarrowBucket::Span::HeadsUp, m_issue.headsUpAt, 0, m_book.calendarOf(m_issue.headsUpWith), m_issue);
    return isOver ? Answer::No : Answer::Yes;
}

std::optional<NarrowDecision> NarrowJudgement::decide()
{
    const int start = m_bucket.startLevel();
    const bool isToStart = m_issue.askLevel == 0 || (isUrgent() && m_issue.askLevel < start);
    if (m_issue.askLevel > m_bucket.top())
        return std::nullopt;
    const bool isPausedAsk = m_issue.pauseFrom != 0 && m_issue.promisedUntil != 0 && (m_issue.pauseTo == 0 || m_issue.pauseTo > m_issue.askedAt);
    if (isPausedAsk) // a promise that a pause moved
        return std::nullopt;
    m_next = &m_bucket.nextFrom(isToStart ? start : m_issue.askLevel + 1, m_issue);
    const int next = m_next->level;
    const bool isLeft = next <= m_bucket.top();
    const bool isInformed = has(Flag::Awareness) && has(Flag::Escalated);
    countAsk();
    if (isLeft && !isInformed && !has(Flag::Decided) && isUrgent() && !(m_isPending && m_issue.askLevel >= start))
        return decided(kImmediatePlace, Verdict::EscalateNow, next);
    if (isPausedNow())
        return decided(kPausedPlace, Verdict::Wait, next);
    const bool isHandled = has(Flag::Everyday) && m_bucket.isBeforeLatest(1, m_issue.needBy);
    if (!isHandled && m_issue.askLevel == 0 && !has(Flag::Escalated) && !has(Flag::Decided) && !m_bucket.isBeyondLimits(m_issue) && !hasTried()) {
        if (m_bucket.isTeamTheAsker()) // whether anybody can be contacted lies with the owner
            return std::nullopt;
        return decided(kOwnEffortPlace, Verdict::ContactDirectly, 0);
    }
    if (isInformed || has(Flag::Decided) || (m_isPending && !m_isDue && !m_isAcknowledgeDue && isBeforeLatestNext()))
        return decided(kWaitPlace, Verdict::Wait, next);
    const bool isReminderLeft = m_bucket.policy().reminders > m_issue.reminders;
    if (m_isOpen && !has(Flag::Joint) && isBeforeLatestNext() && (m_isDue ? isReminderLeft : m_isAcknowledgeDue)) {
        if (isSomebodyLeft() == Answer::Unknown)
            return std::nullopt;
        return decided(kRemindPlace, Verdict::SendReminder, m_issue.askLevel);
    }
    if (isHandled || (m_context.severity.definition(m_bucket.severity()).everyday && m_bucket.isBeforeLatest(1, m_issue.needBy)))
        return decided(kEverydayPlace, Verdict::HandleInTeam, next);
    if (!isLeft)
        return decided(kExhaustedPlace, Verdict::EscalationFailed, next);
    Verdict verdict = Verdict::GiveHeadsUp;
    const Answer warned = headsUp(verdict);
    if (warned == Answer::Unknown)
        return std::nullopt;
    if (warned == Answer::Yes)
        return decided(kHeadsUpPlace, verdict, next);
    if (isBeforeLatestNext() && (m_bucket.wantedAt(next) & ~m_issue.held))
        return decided(kPreparePlace, Verdict::PrepareFacts, next);
    return decided(kEscalatePlace, Verdict::Escalate, next);
}

}
