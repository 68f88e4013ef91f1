#pragma once

#include "base/result.h"
#include "domain/escalation/criterion.h"

#include <QHash>

namespace storage {
class Database;
}

namespace services {

// How the open risks of a project's register rate the issues they are linked to, for criteria that look at it; nothing is read when none does.
[[nodiscard]] base::Result<QHash<domain::IssueId, domain::RiskStanding>> riskStandings(storage::Database &database, domain::ProjectId project,
                                                                                       const QVector<domain::Criterion> &criteria);

}
