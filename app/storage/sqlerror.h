#pragma once

#include "base/error.h"

#include <QString>

class QSqlError;

namespace storage {

// The one place where what SQLite says becomes an error of the program. `file` names the workspace in its place.
base::Error toError(const QSqlError &error, const QString &file);
// The same for a result code of the C interface, extended or not.
base::Error toError(int sqliteCode, const QString &detail, const QString &file);

}
