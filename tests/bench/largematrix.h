#pragma once

#include "domain/escalation/matrix.h"

// A matrix far above any project's: what stays fluid with it stays fluid.
namespace largematrix {

inline constexpr int kLevels = 200;
inline constexpr int kPaths = 300;
inline constexpr int kPeople = 4 * kLevels; // with the ids from 1 on

// Counterparty paths, two people a side on each level, four of the people after the other from `first` on.
inline QVector<domain::EscalationPath> paths(qint64 firstPerson, qint64 firstOrganisation, bool sameOrganisation = false)
{
    QVector<domain::EscalationPath> paths;
    for (int number = 0; number < kPaths; ++number) {
        domain::EscalationPath path;
        path.key = QStringLiteral("path-%1").arg(number);
        path.name = path.key;
        path.kind = domain::PathKind::Counterparty;
        path.counterparty = domain::OrganisationId(firstOrganisation + (sameOrganisation ? 0 : number));
        path.categories = {QStringLiteral("category %1").arg(number)};
        path.policies = domain::EscalationPath::standardPolicies();
        for (int level = 0; level < kLevels; ++level) {
            const qint64 person = firstPerson + 4 * level;
            domain::Level made;
            made.title = QStringLiteral("Level %1").arg(level);
            made.ours = {domain::PersonId(person), {domain::PersonId(person + 1)}};
            made.theirs = {domain::PersonId(person + 2), {domain::PersonId(person + 3)}};
            made.respond.fill(domain::Duration::minutes(4));
            path.levels << made;
        }
        paths << path;
    }
    return paths;
}

}
