#pragma once

#include "base/result.h"
#include "storage/check/integritycheck.h"
#include "storage/check/salvage.h"

#include <QString>
#include <QVector>

// What is done to a workspace file as a whole, without opening it as a workspace (it may be damaged).
namespace services {

// Structure, references, the digest of each row and the chain of the history; changes nothing. Damage that keeps the file
// from being opened at all is a finding too.
[[nodiscard]] base::Result<QVector<storage::Finding>> checkFile(const QString &path);
// Writes what can be read of a damaged file into a new one at `target`; the original is never touched.
[[nodiscard]] base::Result<storage::SalvageReport> repairFile(const QString &path, const QString &target);
// A consistent copy while the file is in use.
[[nodiscard]] base::Result<> backUpFile(const QString &path, const QString &target);

}
