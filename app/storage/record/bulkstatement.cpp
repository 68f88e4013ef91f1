#include "storage/record/bulkstatement.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/query.h"
#include "storage/sqlerror.h"

#include <QtEndian>

#include <sqlite3.h>

#include <bit>

namespace storage {

namespace {

// The value must outlive the run of the statement.
void bindRaw(sqlite3_stmt *statement, int place, const Value &value)
{
    switch (value.index()) {
    case 1:
        sqlite3_bind_int64(statement, place, std::get<qint64>(value));
        return;
    case 2:
        sqlite3_bind_double(statement, place, std::get<double>(value));
        return;
    case 3: {
        const QString &text = std::get<QString>(value);
        if (text.isEmpty()) // most are: nothing to convert
            sqlite3_bind_text(statement, place, "", 0, SQLITE_STATIC);
        else
            sqlite3_bind_text16(statement, place, text.utf16(), int(text.size() * 2), SQLITE_STATIC);
        return;
    }
    case 4: {
        const QByteArray &bytes = std::get<QByteArray>(value);
        sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        return;
    }
    default:
        sqlite3_bind_null(statement, place);
    }
}

// Binds one encoded cell and returns how many bytes it took. See DigestInput.
qsizetype bindEncoded(sqlite3_stmt *statement, int place, const char *cell)
{
    if (*cell == 'n') {
        sqlite3_bind_null(statement, place);
        return 1;
    }
    if (*cell == 'i') {
        sqlite3_bind_int64(statement, place, qFromLittleEndian<qint64>(cell + 1));
        return 1 + qsizetype(sizeof(qint64));
    }
    const auto size = qFromLittleEndian<quint32>(cell + 1);
    const char *content = cell + 1 + sizeof size;
    if (*cell == 't')
        sqlite3_bind_text(statement, place, content, int(size), SQLITE_STATIC);
    else if (*cell == 'b')
        sqlite3_bind_blob(statement, place, content, int(size), SQLITE_STATIC);
    else
        sqlite3_bind_double(statement, place, std::bit_cast<double>(qFromLittleEndian<quint64>(content)));
    return 1 + qsizetype(sizeof size) + qsizetype(size);
}

}

BulkStatement::BulkStatement(Database &database, const char *statement) : m_database(&database)
{
    sqlite3 *handle = database.connection().handle();
    if (!handle)
        m_query = std::make_unique<Query>(database, statement);
    else if (sqlite3_prepare_v2(handle, statement, -1, &m_raw, nullptr) != SQLITE_OK)
        m_prepared = base::fail(lastError());
}

BulkStatement::BulkStatement(BulkStatement &&other) noexcept
    : m_database(other.m_database), m_raw(std::exchange(other.m_raw, nullptr)), m_bound(other.m_bound), m_query(std::move(other.m_query)),
      m_prepared(std::move(other.m_prepared))
{
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_raw);
}

BulkStatement &BulkStatement::bind(std::span<const Value> values)
{
    if (m_query)
        m_query->bind(Values(values.begin(), values.end()));
    else
        for (const Value &value : values)
            bindRaw(m_raw, ++m_bound, value);
    return *this;
}

BulkStatement &BulkStatement::bind(std::span<const Value> values, QByteArrayView encoded)
{
    if (m_query)
        return bind(values);
    const char *cell = encoded.data();
    for (size_t i = 0; i < values.size(); ++i)
        cell += bindEncoded(m_raw, ++m_bound, cell);
    return *this;
}

base::Result<> BulkStatement::run()
{
    if (!m_prepared)
        return m_prepared;
    if (m_query)
        return m_query->exec();
    m_bound = 0;
    base::Result<> done;
    if (sqlite3_step(m_raw) != SQLITE_DONE)
        done = base::fail(lastError());
    sqlite3_reset(m_raw);
    return done;
}

base::Error BulkStatement::lastError() const
{
    sqlite3 *handle = m_database->connection().handle();
    return toError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), m_database->path());
}

}
