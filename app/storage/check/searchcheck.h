#pragma once

#include "storage/check/integritycheck.h"

namespace storage {

// Compares the full-text tables with the records, row by row: words that are missing and words that should not be there. What is
// still pending is left out.
void checkSearch(Database &database, QVector<Finding> &findings);

}
