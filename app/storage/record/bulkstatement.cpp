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

constexpr size_t kRowsTogether = 16; // of the widest table 912 values: any SQLite takes 999

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

BulkStatement::BulkStatement(Database &database, const char *statement) : m_database(&database), m_statement(statement) {}

BulkStatement::BulkStatement(BulkStatement &&) noexcept = default;

BulkStatement::~BulkStatement() = default;

void BulkStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

BulkStatement &BulkStatement::bind(qint64 number)
{
    if (m_query)
        m_query->bind(Value(number));
    else
        sqlite3_bind_int64(m_current, ++m_bound, number);
    return *this;
}

BulkStatement &BulkStatement::bind(std::span<const Value> values)
{
    if (m_query)
        m_query->bind(Values(values.begin(), values.end()));
    else
        for (const Value &value : values)
            bindRaw(m_current, ++m_bound, value);
    return *this;
}

BulkStatement &BulkStatement::bind(std::span<const Value> values, QByteArrayView encoded)
{
    if (m_query)
        return bind(values);
    const char *cell = encoded.data();
    for (size_t i = 0; i < values.size(); ++i)
        cell += bindEncoded(m_current, ++m_bound, cell);
    return *this;
}

base::Result<> BulkStatement::run(size_t rows, const BindRow &bindRow)
{
    if (!m_database->connection().handle())
        return runOneByOne(rows, bindRow);
    for (size_t row = 0; row < rows;) {
        const int together = rows - row >= kRowsTogether ? int(kRowsTogether) : 1;
        Prepared &prepared = together > 1 ? m_many : m_one;
        if (base::Result<> ready = prepare(prepared, together); !ready)
            return ready;
        m_current = prepared.get();
        m_bound = 0;
        for (const size_t end = row + size_t(together); row < end; ++row)
            bindRow(*this, row);
        if (base::Result<> done = step(); !done)
            return done;
    }
    return {};
}

base::Result<> BulkStatement::runOneByOne(size_t rows, const BindRow &bindRow)
{
    if (!m_query)
        m_query = std::make_unique<Query>(*m_database, m_statement);
    for (size_t row = 0; row < rows; ++row) {
        bindRow(*this, row);
        if (base::Result<> done = m_query->exec(); !done)
            return done;
    }
    return {};
}

base::Result<> BulkStatement::prepare(Prepared &prepared, int rows) const
{
    if (prepared)
        return {};
    QByteArray statement(m_statement);
    const QByteArray row = ", " + statement.mid(statement.lastIndexOf('('));
    for (int i = 1; i < rows; ++i)
        statement += row;
    sqlite3_stmt *made = nullptr;
    const int code = sqlite3_prepare_v2(m_database->connection().handle(), statement.constData(), int(statement.size()), &made, nullptr);
    prepared.reset(made);
    return code == SQLITE_OK ? base::Result<>() : base::fail(lastError());
}

base::Result<> BulkStatement::step()
{
    base::Result<> done;
    if (sqlite3_step(m_current) != SQLITE_DONE)
        done = base::fail(lastError());
    sqlite3_reset(m_current);
    return done;
}

base::Error BulkStatement::lastError() const
{
    sqlite3 *handle = m_database->connection().handle();
    return toError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), m_database->path());
}

}
