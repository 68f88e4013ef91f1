#include "domain/escalation/pass/narrowcriteria.h"

#include "domain/escalation/authority.h"
#include "domain/escalation/pass/narrowjudgement.h"

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
      m_dayMs(qint64(context.projectCalendar().calendar().nominalDayMinutes) * 60'000)
{
    for (int i = 0; i < std::min(kMost, int(context.criteria.size())); ++i) {
        const Criterion &criterion = context.criteria[i];
        if (!criterion.enabled || criterion.terms.isEmpty())
            continue;
        Test test{quint64(1) << i, narrowHash(criterion.category), {}};
        for (const CriterionTerm &term : criterion.terms) {
            test.all.push_back(bounded(term));
            m_isUsed[placeOf(term.fact)] = true;
        }
        m_tests.push_back(std::move(test));
    }
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
    Bounds bounds{placeOf(term.fact), kLowest, m_now.ms()};
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
    Bounds bounds{placeOf(term.fact), m_now.ms() + 1, kHighest};
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
    return {placeOf(term.fact), term.comparison == Comparison::AtMost ? kLowest : term.value,
            term.comparison == Comparison::AtLeast ? kHighest : term.value};
}

qint64 NarrowCriteria::costSoFar(const NarrowIssue &issue)
{
    if (issue.missedAt == 0 || issue.costPerDay == 0)
        return 0;
    m_costing.missedAt = base::Instant(issue.missedAt);
    m_costing.costPerDay.cents = issue.costPerDay;
    return costSoFarCents(m_costing, m_context, m_now);
}

// A pause makes the moment from which patience is counted a later one: that from which so much was worked without it.
void NarrowCriteria::moveByPause(const NarrowIssue &issue, CriterionFact fact, Columns &columns) const
{
    qint64 &since = columns[placeOf(fact)];
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

void NarrowCriteria::fill(const NarrowIssue &issue, Severity severity, Columns &columns)
{
    const auto moment = [](qint64 ms) { return ms == 0 ? kMissingFact : ms; };
    const bool isOwnCurrency = issue.costCurrency == 0 || issue.costCurrency == m_currency;
    columns[placeOf(CriterionFact::PastDue)] = columns[placeOf(CriterionFact::DueIn)] = moment(issue.needBy);
    columns[placeOf(CriterionFact::Silence)] = moment(issue.silentSince);
    columns[placeOf(CriterionFact::SinceFirstTry)] = moment(issue.firstTryAt);
    columns[placeOf(CriterionFact::Age)] = moment(issue.raisedAt);
    columns[placeOf(CriterionFact::Untouched)] = moment(issue.touchedAt);
    columns[placeOf(CriterionFact::UnplannedHours)] = issue.unplannedHours;
    columns[placeOf(CriterionFact::PeopleAffected)] = issue.peopleAffected > 0 ? issue.peopleAffected : kMissingFact;
    columns[placeOf(CriterionFact::CostPerDay)] = isOwnCurrency ? issue.costPerDay : kMissingFact;
    columns[placeOf(CriterionFact::Severity)] = qint64(severity) + 1;
    columns[placeOf(CriterionFact::Level)] = issue.level;
    const bool isCostUsed = m_isUsed[placeOf(CriterionFact::CostSoFar)] || m_isUsed[placeOf(CriterionFact::AskAboveLimits)];
    const qint64 cost = isCostUsed && isOwnCurrency ? costSoFar(issue) : 0;
    const qint64 limit = m_context.project.authorityMoney.cents;
    columns[placeOf(CriterionFact::CostSoFar)] = isOwnCurrency ? cost : kMissingFact;
    columns[placeOf(CriterionFact::AskAboveLimits)] = isBeyondAuthority(issue, m_context.project) || (limit > 0 && isOwnCurrency && cost > limit);
    columns[placeOf(CriterionFact::RiskRating)] = columns[placeOf(CriterionFact::RiskAboveAppetite)] = 0;
    if (!m_context.risks.isEmpty()) {
        const RiskStanding standing = m_context.risks.value(IssueId(issue.id));
        columns[placeOf(CriterionFact::RiskRating)] = standing.rating;
        columns[placeOf(CriterionFact::RiskAboveAppetite)] = standing.isAboveAppetite;
    }
    if (issue.pauseFrom != 0)
        for (const CriterionFact fact : {CriterionFact::Silence, CriterionFact::SinceFirstTry, CriterionFact::Untouched})
            moveByPause(issue, fact, columns);
}

quint64 NarrowCriteria::held(const NarrowIssue &issue, Severity severity)
{
    if (m_tests.empty())
        return 0;
    Columns columns;
    fill(issue, severity, columns);
    quint64 bits = 0;
    for (const Test &test : m_tests) {
        if (test.category != 0 && test.category != issue.category)
            continue;
        bool holds = true;
        for (const Bounds &bounds : test.all)
            holds &= (columns[bounds.fact] >= bounds.low) & (columns[bounds.fact] <= bounds.high);
        bits |= holds ? test.bit : 0;
    }
    return bits;
}

}
