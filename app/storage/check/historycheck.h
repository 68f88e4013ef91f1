#pragma once

#include "storage/check/integritycheck.h"

namespace storage {

// Recomputes the digests of the change sets and the chain of the history; names the first bad entry of each break and what is
// missing, also at the end.
void checkHistory(Database &database, QVector<Finding> &findings);

}
