#include "domain/escalation/authority.h"

namespace domain {

namespace {

bool isAboveLimit(qint64 cents, const QString &currency, const Project &project)
{
    const bool isSameCurrency = currency.isEmpty() || currency == project.currency;
    return project.authorityMoney.cents > 0 && isSameCurrency && cents > project.authorityMoney.cents;
}

}

bool asksBeyondMoney(const Issue &issue, const Project &project)
{
    return isAboveLimit(issue.ask.money.cents, issue.ask.money.currency, project);
}

bool asksBeyondDays(const Issue &issue, const Project &project)
{
    return project.authorityDays > 0 && issue.ask.days > project.authorityDays;
}

bool asksBeyondScope(const Issue &issue, const Project &project)
{
    return issue.ask.scope && !project.authorityScope;
}

bool asksBeyondAuthority(const Issue &issue, const Project &project)
{
    return asksBeyondMoney(issue, project) || asksBeyondDays(issue, project) || asksBeyondScope(issue, project);
}

bool costsBeyondAuthority(const Issue &issue, const EngineContext &context, base::Instant now)
{
    return isAboveLimit(costSoFarCents(issue, context, now), issue.costPerDay.currency, context.project);
}

}
