#pragma once

#include "domain/escalation/advice.h"

namespace domain {

// The notices that the contract with an issue's counterparty (the path's, else the issue's own) provides for, each with the last
// resort that gives it: one that names the notice, else every one that speaks of a notice. In the order of the resorts. Days are
// counted in the organisation's calendar, as on its own card; a notice that would never end is left out.
QVector<ContractNotice> contractNotices(const Issue &issue, const EscalationPath &path, const EngineContext &context, base::Instant now);

}
