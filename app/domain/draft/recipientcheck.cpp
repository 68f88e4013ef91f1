#include "domain/draft/recipientcheck.h"

#include <algorithm>

namespace domain {

namespace {

bool isOfOurs(PersonId person, const EngineContext &context)
{
    const OrganisationId organisation = context.people.value(person).organisation;
    return !organisation.isValid() || context.organisations.value(organisation).isOurs;
}

bool isInvolved(PersonId person, const Issue &issue, const EngineContext &context)
{
    return std::any_of(issue.implicated.begin(), issue.implicated.end(), [&](PersonId implicated) {
        return person == implicated || context.reportsTo(person, implicated);
    });
}

}

QVector<RecipientFinding> checkRecipients(const QVector<DraftRecipient> &recipients, const Issue &issue, const EngineContext &context)
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
            deciding[isOfOurs(recipient.person, context) ? 0 : 1].append(recipient.person);
    }
    QVector<RecipientFinding> findings;
    if (!unstated.isEmpty())
        findings.append({RecipientFault::Unstated, unstated});
    if (!involved.isEmpty())
        findings.append({RecipientFault::Implicated, involved});
    for (const QVector<PersonId> &side : deciding)
        if (side.size() > 1)
            findings.append({RecipientFault::ManyDecide, side});
    if (all.size() > kMostRecipients)
        findings.append({RecipientFault::TooMany, all});
    return findings;
}

}
