#include "domain/escalation/criteria/criteriaoutlook.h"

#include "domain/escalation/criteria/factreading.h"
#include "domain/escalation/reasonids.h"
#include "domain/time/moments.h"

#include <algorithm>

namespace domain {

namespace {

HeldCriterion heldBy(const Criterion &criterion, FactReading &facts, const Issue &issue)
{
    HeldCriterion held{criterion, {}, {}};
    QStringList prints;
    if (issue.resolvedAt.isValid()) // open again: what was before counts no more
        prints.append(QStringLiteral("reopened %1").arg(issue.resolvedAt.toIso()));
    for (const CriterionTerm &term : criterion.terms) {
        held.values.append(facts.value(term.fact).value_or(0));
        prints.append(facts.fingerprint(term));
    }
    held.facts = prints.join(QLatin1String("; "));
    return held;
}

// When time alone can bring or end it: not while a fact that does not move stands against it.
base::Instant nextChangeOf(const Criterion &criterion, FactReading &facts)
{
    base::Instant next;
    for (const CriterionTerm &term : criterion.terms) {
        if (!FactReading::isMoving(term.fact)) {
            if (!facts.holds(term))
                return {};
            continue;
        }
        next = earlierOf(next, facts.nextChange(term));
    }
    return next;
}

bool concerns(const Criterion &criterion, const Issue &issue)
{
    return criterion.enabled && !criterion.terms.isEmpty() && (criterion.category.isEmpty() || criterion.category == issue.category);
}

bool isHeld(const Criterion &criterion, FactReading &facts)
{
    return std::all_of(criterion.terms.begin(), criterion.terms.end(), [&](const CriterionTerm &term) { return facts.holds(term); });
}

}

CriteriaOutlook criteriaOutlook(const Situation &situation, const QVector<Contact> &log)
{
    CriteriaOutlook outlook;
    const Issue &issue = situation.issue();
    FactReading facts(situation, log);
    for (const Criterion &criterion : situation.context().criteria) {
        if (!concerns(criterion, issue))
            continue;
        if (isHeld(criterion, facts))
            outlook.held.append(heldBy(criterion, facts, issue));
        outlook.nextChange = earlierOf(outlook.nextChange, nextChangeOf(criterion, facts));
    }
    return outlook;
}

std::optional<HeldCriterion> heldNow(const Criterion &criterion, const Situation &situation, const QVector<Contact> &log)
{
    const Issue &issue = situation.issue();
    FactReading facts(situation, log);
    const bool isOver = !issue.isOpen() || situation.isResolved() || situation.path().kind == PathKind::Confidential;
    if (isOver || !concerns(criterion, issue) || !isHeld(criterion, facts))
        return std::nullopt;
    return heldBy(criterion, facts, issue);
}

Reason reasonOf(const HeldCriterion &held, const QString &currency)
{
    Reason reason;
    reason.rule = rules::kCriterion + held.criterion.name;
    reason.id = reasons::kCriterionHolds;
    reason.texts = {held.criterion.name, currency};
    for (qsizetype i = 0; i < held.criterion.terms.size(); ++i)
        reason.numbers << qint64(held.criterion.terms[i].fact) << held.values.value(i);
    return reason;
}

}
