#pragma once

#include "domain/risk/risk.h"
#include "services/risk/riskservice.h"
#include "storage/history/journal.h"

namespace services {

// The earlier places of a risk, from its history (newest first, as the journal gives it): oldest first, each with the moment
// it came there, without places that were not assessed and without today's.
QVector<RiskTrailPoint> trailOf(const domain::Risk &risk, const QVector<storage::HistoryEntry> &entries);

}
