#include "domain/draft/recipientcheck.h"

#include <algorithm>

namespace domain {

namespace {

bool isNamed(PersonId person, const Advice &advice)
{
    const auto isThat = [person](const Recipient &each) { return each.person == person; };
    return advice.tell.contains(person) || std::any_of(advice.ours.begin(), advice.ours.end(), isThat)
           || std::any_of(advice.theirs.begin(), advice.theirs.end(), isThat);
}

}

bool isInvolved(PersonId person, const Issue &issue, const EngineContext &context)
{
    return std::any_of(issue.implicated.begin(), issue.implicated.end(), [&](PersonId implicated) {
        return person == implicated || context.reportsTo(person, implicated);
    });
}

QVector<RecipientFinding> checkRecipients(const QVector<DraftRecipient> &recipients, const Issue &issue, const EngineContext &context,
                                          const Advice &advice)
{
    QVector<PersonId> unstated;
    QVector<PersonId> involved;
    QVector<PersonId> deciding[2];
    QVector<PersonId> all;
    for (const DraftRecipient &recipient : recipients) {
        all.append(recipient.person);
        if (recipient.role == RecipientRole::Unstated)
            unstated.append(recipient.person);
        if (isInvolved(recipient.person, issue, context))
            involved.append(recipient.person);
        if (recipient.role == RecipientRole::Decides)
            deciding[context.isOurs(recipient.person) ? 0 : 1].append(recipient.person);
    }
    QVector<RecipientFinding> findings;
    if (!unstated.isEmpty())
        findings.append({RecipientFault::Unstated, unstated});
    if (!involved.isEmpty())
        findings.append({RecipientFault::Implicated, involved});
    for (const QVector<PersonId> &side : deciding)
        if (side.size() > 1)
            findings.append({RecipientFault::ManyDecide, side});
    const bool areAdvised = std::all_of(all.begin(), all.end(), [&](PersonId each) { return isNamed(each, advice); });
    if (all.size() > kMostRecipients && !areAdvised)
        findings.append({RecipientFault::TooMany, all});
    return findings;
}

}
