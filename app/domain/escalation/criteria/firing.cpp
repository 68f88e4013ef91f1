#include "domain/escalation/criterion.h"

#include <algorithm>

namespace domain {

namespace {

bool hasActed(const Issue &issue, const HeldCriterion &held)
{
    return std::any_of(issue.firings.begin(), issue.firings.end(), [&](const CriterionFiring &firing) {
        return firing.criterion == held.criterion.id && firing.version == held.criterion.version && firing.facts == held.facts;
    });
}

}

std::optional<Issue> fired(const Issue &issue, const HeldCriterion &held, base::Instant now)
{
    const Criterion &criterion = held.criterion;
    if (hasActed(issue, held))
        return std::nullopt;
    Issue after = issue;
    if (criterion.setStatus)
        after.status = *criterion.setStatus;
    if (!criterion.flag.isEmpty() && !after.labels.contains(criterion.flag))
        after.labels.append(criterion.flag);
    if (after == issue)
        return std::nullopt;
    after.firings.append({criterion.id, criterion.name, criterion.version, now, held.facts});
    return after;
}

}
