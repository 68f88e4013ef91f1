#include "domain/escalation/criteria/factreading.h"

#include "domain/escalation/authority.h"
#include "domain/record/names.h"
#include "domain/time/moments.h"

#include <algorithm>

namespace domain {

namespace {

constexpr qint64 kFarthestDays = 100'000; // a larger limit never comes
constexpr qint64 kCostHorizonMs = 40LL * 366 * 24 * 3'600'000;

bool compares(Comparison comparison, qint64 value, qint64 limit)
{
    switch (comparison) {
    case Comparison::AtLeast:
        return value >= limit;
    case Comparison::AtMost:
        return value <= limit;
    case Comparison::Equal:
        return value == limit;
    }
    return false;
}

// A pause stops the patience of people, not the passing of dates.
bool leavesPausesOut(CriterionFact fact)
{
    return fact == CriterionFact::Silence || fact == CriterionFact::SinceFirstTry || fact == CriterionFact::Untouched;
}

// The values at which a growing number begins and ceases to hold.
std::array<std::optional<qint64>, 2> turningPoints(const CriterionTerm &term)
{
    switch (term.comparison) {
    case Comparison::AtLeast:
        return {term.value, std::nullopt};
    case Comparison::AtMost:
        return {term.value + 1, std::nullopt};
    case Comparison::Equal:
        return {term.value, term.value + 1};
    }
    return {};
}

void keepEarliest(base::Instant &earliest, base::Instant moment, base::Instant now)
{
    if (moment.isValid() && moment > now)
        earliest = earlierOf(earliest, moment);
}

base::Instant firstAttempt(const LogReading &reading)
{
    for (const Contact *entry : reading.entries())
        if (entry->kind == ContactKind::Attempt)
            return entry->at;
    return {};
}

base::Instant lastTouch(const Situation &situation)
{
    base::Instant last = situation.issue().raisedAt;
    if (situation.issue().changedAt <= situation.now())
        last = std::max(last, situation.issue().changedAt);
    for (const Contact *entry : situation.reading().entries())
        last = std::max(last, entry->at);
    return last;
}

}

std::optional<qint64> FactReading::value(CriterionFact fact)
{
    return known(fact).value;
}

bool FactReading::holds(const CriterionTerm &term)
{
    const std::optional<qint64> &found = known(term.fact).value;
    return found && compares(term.comparison, *found, term.value);
}

bool FactReading::isMoving(CriterionFact fact)
{
    switch (fact) {
    case CriterionFact::PastDue:
    case CriterionFact::DueIn:
    case CriterionFact::Silence:
    case CriterionFact::SinceFirstTry:
    case CriterionFact::Age:
    case CriterionFact::Untouched:
    case CriterionFact::CostSoFar:
    case CriterionFact::AskAboveLimits:
        return true;
    case CriterionFact::UnplannedHours:
    case CriterionFact::PeopleAffected:
    case CriterionFact::CostPerDay:
    case CriterionFact::RiskRating:
    case CriterionFact::RiskAboveAppetite:
    case CriterionFact::Severity:
    case CriterionFact::Level:
        return false;
    }
    return false;
}

const FactReading::Known &FactReading::known(CriterionFact fact)
{
    Known &entry = m_known.at(size_t(fact));
    if (!entry.isRead) {
        read(fact, entry);
        entry.isRead = true;
    }
    return entry;
}

void FactReading::read(CriterionFact fact, Known &into)
{
    into.anchor = anchorOf(fact);
    const base::Instant now = m_situation.now();
    switch (fact) {
    case CriterionFact::DueIn:
        if (into.anchor.isValid() && now < into.anchor) // a day that is begun still counts
            into.value = (calendar().betweenMs(now, into.anchor) + dayMs() - 1) / dayMs();
        return;
    case CriterionFact::PastDue:
    case CriterionFact::Silence:
    case CriterionFact::SinceFirstTry:
    case CriterionFact::Age:
    case CriterionFact::Untouched:
        if (into.anchor.isValid() && into.anchor <= now)
            into.value = worked(fact, into.anchor) / dayMs();
        return;
    default:
        into.value = counted(fact);
    }
}

base::Instant FactReading::anchorOf(CriterionFact fact) const
{
    switch (fact) {
    case CriterionFact::PastDue:
    case CriterionFact::DueIn:
        return m_situation.issue().needBy;
    case CriterionFact::Silence:
        return firstUnanswered(m_log, m_situation.now());
    case CriterionFact::SinceFirstTry:
        return firstAttempt(m_situation.reading());
    case CriterionFact::Age:
        return m_situation.issue().raisedAt;
    case CriterionFact::Untouched:
        return lastTouch(m_situation);
    case CriterionFact::CostSoFar:
        return m_situation.issue().missedAt;
    default:
        return {};
    }
}

std::optional<qint64> FactReading::counted(CriterionFact fact) const
{
    const Issue &issue = m_situation.issue();
    const EngineContext &context = m_situation.context();
    const bool isOwnCurrency = issue.costPerDay.currency.isEmpty() || issue.costPerDay.currency == context.project.currency;
    const auto risk = context.risks.constFind(issue.id);
    const RiskStanding standing = risk == context.risks.constEnd() ? RiskStanding() : *risk;
    switch (fact) {
    case CriterionFact::UnplannedHours:
        return issue.unplannedHours;
    case CriterionFact::PeopleAffected:
        return issue.peopleAffected > 0 ? std::optional<qint64>(issue.peopleAffected) : std::nullopt;
    case CriterionFact::CostSoFar:
        return isOwnCurrency ? std::optional(costSoFarCents(issue, context, m_situation.now())) : std::nullopt;
    case CriterionFact::CostPerDay:
        return isOwnCurrency ? std::optional(issue.costPerDay.cents) : std::nullopt;
    case CriterionFact::AskAboveLimits:
        return asksBeyondAuthority(issue, context.project) || costsBeyondAuthority(issue, context, m_situation.now());
    case CriterionFact::RiskRating:
        return standing.rating;
    case CriterionFact::RiskAboveAppetite:
        return standing.isAboveAppetite;
    case CriterionFact::Severity:
        return qint64(m_situation.severity()) + 1;
    case CriterionFact::Level:
        return m_situation.reading().level();
    default:
        return std::nullopt;
    }
}

qint64 FactReading::worked(CriterionFact fact, base::Instant from) const
{
    const base::Instant now = m_situation.now();
    qint64 ms = calendar().betweenMs(from, now);
    if (!leavesPausesOut(fact))
        return ms;
    for (const Clocks::Stop &pause : m_situation.clocks().pauses()) {
        const base::Instant begin = std::max(from, pause.from);
        const base::Instant end = pause.to.isValid() ? std::min(now, pause.to) : now;
        if (begin < end)
            ms -= calendar().betweenMs(begin, end);
    }
    return ms;
}

base::Instant FactReading::reached(CriterionFact fact, base::Instant anchor, qint64 days) const
{
    if (days < 0 || days > kFarthestDays)
        return {};
    const qint64 minutes = days * calendar().calendar().nominalDayMinutes;
    return leavesPausesOut(fact) ? m_situation.clocks().after(anchor, Duration::minutes(minutes), calendar())
                                 : calendar().addMs(anchor, minutes * 60'000);
}

// Money grows with each lost day, at midnight: halved between now and a moment at which it is enough.
base::Instant FactReading::costReaches(qint64 cents) const
{
    const Issue &issue = m_situation.issue();
    if (!issue.missedAt.isValid() || issue.costPerDay.cents <= 0)
        return {};
    const auto isReached = [&](qint64 ms) { return costSoFarCents(issue, m_situation.context(), base::Instant(ms)) >= cents; };
    qint64 before = m_situation.now().ms();
    qint64 after = std::max(before, issue.missedAt.ms());
    const qint64 farthest = after + kCostHorizonMs;
    for (qint64 step = 24 * 3'600'000; !isReached(after); step *= 2) {
        if (after >= farthest)
            return {};
        after += step;
    }
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (isReached(middle) ? after : before) = middle;
    }
    return base::Instant(after);
}

base::Instant FactReading::nextChange(const CriterionTerm &term)
{
    base::Instant earliest;
    const base::Instant now = m_situation.now();
    const base::Instant anchor = known(term.fact).anchor;
    if (term.fact == CriterionFact::AskAboveLimits) {
        const qint64 limit = m_situation.context().project.authorityMoney.cents;
        if (limit > 0 && !asksBeyondAuthority(m_situation.issue(), m_situation.context().project) && known(CriterionFact::CostSoFar).value)
            keepEarliest(earliest, costReaches(limit + 1), now);
        return earliest;
    }
    if (!anchor.isValid())
        return earliest;
    if (term.fact == CriterionFact::DueIn || term.fact == CriterionFact::PastDue)
        keepEarliest(earliest, anchor, now);
    for (const std::optional<qint64> &point : turningPoints(term)) {
        if (!point)
            continue;
        if (term.fact == CriterionFact::CostSoFar) {
            keepEarliest(earliest, known(term.fact).value ? costReaches(*point) : base::Instant(), now);
        } else if (term.fact == CriterionFact::DueIn) {
            // Days left fall to point - 1 when so many are left but for nothing.
            const base::Instant last = *point >= 1 && *point <= kFarthestDays ? calendar().subtractMs(anchor, (*point - 1) * dayMs() + 1) : base::Instant();
            keepEarliest(earliest, last.isValid() ? last.plusMs(1) : base::Instant(), now);
        } else {
            keepEarliest(earliest, reached(term.fact, anchor, *point), now);
        }
    }
    return earliest;
}

QString FactReading::fingerprint(const CriterionTerm &term)
{
    const QString name = nameOf(term.fact);
    const base::Instant anchor = known(term.fact).anchor;
    if (anchor.isValid())
        return name + QLatin1Char(' ') + anchor.toIso();
    return QStringLiteral("%1 %2 %3").arg(name, nameOf(term.comparison)).arg(term.value);
}

}
