#include "storage/connection.h"
#include "storage/database.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace storage {

namespace {

// Qt would make a QVariant of each cell, which costs more than all the rest of a pass over a million.
base::Result<> readRaw(sqlite3 *handle, const QString &file, const IssueStateRepository::TakeNarrow &take)
{
    sqlite3_stmt *statement = nullptr;
    int status = sqlite3_prepare_v2(handle, kNarrowIssues, -1, &statement, nullptr);
    while (status == SQLITE_OK || status == SQLITE_ROW) {
        status = sqlite3_step(statement);
        if (status != SQLITE_ROW)
            break;
        const auto bytes = [&](int column) {
            const auto *text = static_cast<const char *>(sqlite3_column_blob(statement, column));
            return QByteArrayView(text, sqlite3_column_bytes(statement, column));
        };
        take({sqlite3_column_int64(statement, 0), bytes(1), bytes(2), sqlite3_column_int(statement, 3)});
    }
    sqlite3_finalize(statement);
    if (status == SQLITE_DONE)
        return {};
    return base::fail(toError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), file));
}

}

base::Result<> IssueStateRepository::readNarrow(const TakeNarrow &take) const
{
    if (sqlite3 *handle = m_database.connection().handle())
        return readRaw(handle, m_database.path(), take);
    Query query(m_database, kNarrowIssues);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return {};
        const QByteArray cell = query.bytes(1);
        const QByteArray verdict = query.text(2).toLatin1();
        take({query.number(0), cell, verdict, int(query.number(3))});
    }
}

}
