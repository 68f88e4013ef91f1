#include "domain/escalation/pass/narrowcriteria.h"

#include <algorithm>
#include <limits>

namespace domain {

namespace {

constexpr qint64 kMissingFact = std::numeric_limits<qint64>::min(); // below every bound
constexpr qint64 kLowest = kMissingFact + 1;
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

size_t placeOf(CriterionFact fact)
{
    return size_t(fact);
}

}

NarrowCriteria::NarrowCriteria(const EngineContext &context, base::Instant now)
    : m_context(context), m_now(now), m_currency(narrowCurrency(context.project.currency).value_or(-1)),
      m_dayMs(qint64(context.projectCalendar().calendar().nominalDayMinutes) * 60'000), m_limits(context.project)
{
    for (int i = 0; i < std::min(kMost, int(context.criteria.size())); ++i) {
        const Criterion &criterion = context.criteria[i];
        if (!criterion.enabled || criterion.terms.isEmpty())
            continue;
        const quint64 bit = quint64(1) << i;
        m_enabled |= bit;
        if (const auto category = qint64(narrowHash(criterion.category)); category != 0)
            m_table.demand(bit, kCategory, category, category);
        for (const CriterionTerm &term : criterion.terms) {
            const Bounds bounds = bounded(term);
            m_table.demand(bit, placeOf(term.fact), bounds.low, bounds.high);
            m_isCostUsed = m_isCostUsed || term.fact == CriterionFact::CostSoFar || term.fact == CriterionFact::AskAboveLimits;
        }
    }
    if (m_isCostUsed)
        m_lostDays.emplace(context.projectCalendar(), now);
}

// The latest moment that lies so many working days back; kMissingFact when the calendar has no such day.
qint64 NarrowCriteria::longAgo(qint64 days) const
{
    if (days <= 0)
        return m_now.ms();
    const base::Instant moment = m_context.projectCalendar().subtractMs(m_now, days * m_dayMs);
    return moment.isValid() ? moment.ms() : kMissingFact;
}

NarrowCriteria::Bounds NarrowCriteria::spanBounds(const CriterionTerm &term) const
{
    Bounds bounds{kLowest, m_now.ms()};
    if (term.comparison != Comparison::AtMost)
        bounds.high = longAgo(term.value);
    if (term.comparison != Comparison::AtLeast)
        bounds.low = longAgo(term.value + 1) + 1;
    if (term.comparison != Comparison::AtLeast && term.value < 0)
        bounds.high = kMissingFact; // never
    return bounds;
}

// Days left are rounded up: at least v while more than v - 1 of them are.
NarrowCriteria::Bounds NarrowCriteria::dueBounds(const CriterionTerm &term) const
{
    const auto furtherThan = [&](qint64 days) {
        const base::Instant moment = m_context.projectCalendar().addMs(m_now, days * m_dayMs + 1);
        return moment.isValid() ? moment.ms() : kHighest;
    };
    Bounds bounds{m_now.ms() + 1, kHighest};
    if (term.comparison != Comparison::AtMost && term.value > 0)
        bounds.low = furtherThan(term.value - 1);
    if (term.comparison != Comparison::AtLeast)
        bounds.high = term.value < 0 ? kMissingFact : furtherThan(term.value) - 1;
    return bounds;
}

NarrowCriteria::Bounds NarrowCriteria::bounded(const CriterionTerm &term) const
{
    switch (term.fact) {
    case CriterionFact::DueIn:
        return dueBounds(term);
    case CriterionFact::PastDue:
    case CriterionFact::Silence:
    case CriterionFact::SinceFirstTry:
    case CriterionFact::Age:
    case CriterionFact::Untouched:
        return spanBounds(term);
    default:
        break;
    }
    return {term.comparison == Comparison::AtMost ? kLowest : term.value,
            term.comparison == Comparison::AtLeast ? kHighest : term.value};
}

qint64 NarrowCriteria::costSoFar(const NarrowIssue &issue) const
{
    if (issue.missedAt == 0 || issue.costPerDay == 0)
        return 0;
    if (m_lostDays->knows(issue.missedAt))
        return m_lostDays->since(issue.missedAt) * issue.costPerDay;
    Issue costing;
    costing.missedAt = base::Instant(issue.missedAt);
    costing.costPerDay.cents = issue.costPerDay;
    return costSoFarCents(costing, m_context, m_now);
}

// A pause makes the moment from which patience is counted a later one: that from which so much was worked without it.
void NarrowCriteria::moveByPause(const NarrowIssue &issue, CriterionFact fact, Facts &facts) const
{
    qint64 &since = facts[placeOf(fact)];
    const bool isPauseBetween = issue.pauseFrom < m_now.ms() && (issue.pauseTo == 0 || issue.pauseTo > since);
    if (since == kMissingFact || since > m_now.ms() || !isPauseBetween)
        return;
    const WorkingTime &calendar = m_context.projectCalendar();
    const base::Instant from(since);
    const base::Instant begin = std::max(from, base::Instant(issue.pauseFrom));
    const base::Instant end = issue.pauseTo == 0 ? m_now : std::min(m_now, base::Instant(issue.pauseTo));
    const base::Instant moved = calendar.subtractMs(m_now, calendar.betweenMs(from, m_now) - calendar.betweenMs(begin, end));
    since = moved.isValid() ? moved.ms() : since;
}

void NarrowCriteria::fill(const NarrowIssue &issue, Severity severity, Facts &facts) const
{
    const auto moment = [](qint64 ms) { return ms == 0 ? kMissingFact : ms; };
    const bool isOwnCurrency = issue.costCurrency == 0 || issue.costCurrency == m_currency;
    facts[placeOf(CriterionFact::PastDue)] = facts[placeOf(CriterionFact::DueIn)] = moment(issue.needBy);
    facts[placeOf(CriterionFact::Silence)] = moment(issue.silentSince);
    facts[placeOf(CriterionFact::SinceFirstTry)] = moment(issue.firstTryAt);
    facts[placeOf(CriterionFact::Age)] = moment(issue.raisedAt);
    facts[placeOf(CriterionFact::Untouched)] = moment(issue.touchedAt);
    facts[placeOf(CriterionFact::UnplannedHours)] = issue.unplannedHours;
    facts[placeOf(CriterionFact::PeopleAffected)] = issue.peopleAffected > 0 ? issue.peopleAffected : kMissingFact;
    facts[placeOf(CriterionFact::CostPerDay)] = isOwnCurrency ? issue.costPerDay : kMissingFact;
    facts[placeOf(CriterionFact::Severity)] = qint64(severity) + 1;
    facts[placeOf(CriterionFact::Level)] = issue.level;
    facts[kCategory] = qint64(issue.category);
    const qint64 cost = m_isCostUsed ? costSoFar(issue) : 0;
    facts[placeOf(CriterionFact::CostSoFar)] = isOwnCurrency ? cost : kMissingFact;
    facts[placeOf(CriterionFact::AskAboveLimits)] = m_limits.isExceededBy(issue) || (isOwnCurrency && m_limits.isAbove(cost));
    facts[placeOf(CriterionFact::RiskRating)] = facts[placeOf(CriterionFact::RiskAboveAppetite)] = 0;
    if (!m_context.risks.isEmpty()) {
        const RiskStanding standing = m_context.risks.value(IssueId(issue.id));
        facts[placeOf(CriterionFact::RiskRating)] = standing.rating;
        facts[placeOf(CriterionFact::RiskAboveAppetite)] = standing.isAboveAppetite;
    }
    if (issue.pauseFrom != 0)
        for (const CriterionFact fact : {CriterionFact::Silence, CriterionFact::SinceFirstTry, CriterionFact::Untouched})
            moveByPause(issue, fact, facts);
}

quint64 NarrowCriteria::held(const NarrowIssue &issue, Severity severity) const
{
    if (m_enabled == 0)
        return 0;
    Facts facts;
    fill(issue, severity, facts);
    return m_enabled & m_table.held(facts);
}

}
