#pragma once

#include "base/result.h"
#include "storage/check/integritycheck.h"

#include <QString>
#include <QVector>

namespace storage {

struct SalvageReport {
    qint64 kept = 0;        // records carried over
    QVector<Finding> lost;  // those that were not, or only in part
};

// Reads what can be read of a damaged workspace and writes the records whose digest fits into a new file. Never touches the
// original; FileExists when there is something at `target`.
[[nodiscard]] base::Result<SalvageReport> salvage(const QString &damaged, const QString &target);

}
