#include "storage/issue/list/idscan.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/query.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

#include <memory>

namespace storage {

namespace {

constexpr qint64 kAskEvery = 4096;

void bindScanned(sqlite3_stmt *statement, int place, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, place, *number);
    else if (const auto *real = std::get_if<double>(&value))
        sqlite3_bind_double(statement, place, *real);
    else if (const auto *text = std::get_if<QString>(&value))
        sqlite3_bind_text16(statement, place, text->utf16(), int(text->size()) * 2, SQLITE_TRANSIENT);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        sqlite3_bind_blob(statement, place, bytes->constData(), int(bytes->size()), SQLITE_TRANSIENT);
}

ScannedCell scannedCell(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return {ScannedCell::Type::Number, sqlite3_column_int64(statement, column), {}};
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return {ScannedCell::Type::Text, 0, QByteArrayView(text, sqlite3_column_bytes(statement, column))};
    }
    default:
        return {};
    }
}

tl::unexpected<base::Error> cancelledScan()
{
    return base::fail(base::ErrorCode::Cancelled, QStringLiteral("not wanted any more"));
}

}

IdScan::IdScan(Database &database, const QString &statement, const Values &values)
    : m_database(database), m_statement(statement), m_values(values)
{
}

base::Result<> IdScan::run(const Take &take) const
{
    sqlite3 *handle = m_database.connection().handle();
    if (!handle)
        return runByQuery(take);
    const QByteArray text = m_statement.toUtf8();
    sqlite3_stmt *made = nullptr;
    int status = sqlite3_prepare_v2(handle, text.constData(), int(text.size()), &made, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(made, &sqlite3_finalize);
    int place = 0;
    for (const Value &value : m_values)
        if (status == SQLITE_OK)
            bindScanned(made, ++place, value);
    const int cells = status == SQLITE_OK ? qMin(sqlite3_column_count(made) - 1, kMostCells) : 0;
    ScannedCell row[kMostCells];
    while (status == SQLITE_OK || status == SQLITE_ROW) {
        status = sqlite3_step(made);
        if (status != SQLITE_ROW)
            break;
        for (int i = 0; i < cells; ++i)
            row[i] = scannedCell(made, i + 1);
        take(sqlite3_column_int64(made, 0), row);
    }
    if (status == SQLITE_DONE)
        return {};
    return base::fail(toError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), m_database.path()));
}

// The same where the program has no handle on SQLite itself.
base::Result<> IdScan::runByQuery(const Take &take) const
{
    Query query(m_database, m_statement);
    query.bind(m_values);
    QByteArray texts[kMostCells];
    ScannedCell row[kMostCells];
    for (qint64 count = 1;; ++count) {
        const base::Result<bool> more = query.step();
        if (!more)
            return base::fail(more.error());
        if (!*more)
            return {};
        const Values cells = query.row();
        for (size_t i = 1; i < cells.size() && i <= size_t(kMostCells); ++i) {
            row[i - 1] = {};
            if (const auto *number = std::get_if<qint64>(&cells[i])) {
                row[i - 1] = {ScannedCell::Type::Number, *number, {}};
            } else if (const auto *text = std::get_if<QString>(&cells[i])) {
                texts[i - 1] = text->toUtf8();
                row[i - 1] = {ScannedCell::Type::Text, 0, texts[i - 1]};
            }
        }
        take(query.number(0), row);
        if (count % kAskEvery == 0 && m_isWanted && !m_isWanted())
            return cancelledScan();
    }
}

}
