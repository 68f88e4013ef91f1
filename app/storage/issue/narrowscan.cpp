#include "storage/connection.h"
#include "storage/database.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace storage {

namespace {

constexpr char kTakeNarrow[] = "rung_take_narrow";

QByteArrayView bytesOf(sqlite3_value *value)
{
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value)); // before the size: it may convert
    return {bytes, sqlite3_value_bytes(value)};
}

void handOver(sqlite3_context *call, int, sqlite3_value **cells)
{
    const auto &take = *static_cast<const IssueStateRepository::TakeNarrow *>(sqlite3_user_data(call));
    if (!take({sqlite3_value_int64(cells[0]), bytesOf(cells[1]), bytesOf(cells[2]), sqlite3_value_int(cells[3])}))
        sqlite3_result_error_code(call, SQLITE_INTERRUPT);
}

void endOfRows(sqlite3_context *call)
{
    sqlite3_result_null(call);
}

// As an aggregate it is called in SQLite's own loop: a row that is handed out costs three times as much, for each of its cells
// takes a lock, and as a QVariant more than all the rest of a pass over a million.
base::Result<> readRaw(sqlite3 *handle, const QString &file, const IssueStateRepository::TakeNarrow &take)
{
    constexpr int kHow = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    auto *user = const_cast<IssueStateRepository::TakeNarrow *>(&take);
    sqlite3_stmt *statement = nullptr;
    int status = sqlite3_create_function_v2(handle, kTakeNarrow, 4, kHow, user, nullptr, handOver, endOfRows, nullptr);
    if (status == SQLITE_OK)
        status = sqlite3_prepare_v2(handle, kTakeNarrowIssues, -1, &statement, nullptr);
    if (status == SQLITE_OK)
        status = sqlite3_step(statement);
    const QString told = QString::fromUtf8(sqlite3_errmsg(handle));
    const int code = sqlite3_extended_errcode(handle);
    sqlite3_finalize(statement);
    sqlite3_create_function_v2(handle, kTakeNarrow, 4, kHow, nullptr, nullptr, nullptr, nullptr, nullptr);
    if (status == SQLITE_ROW || status == SQLITE_INTERRUPT)
        return {};
    return base::fail(toError(code, told, file));
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
        if (!take({query.number(0), cell, verdict, int(query.number(3))}))
            return {};
    }
}

}
