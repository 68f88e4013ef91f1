#pragma once

#include "base/result.h"
#include "storage/record/value.h"

#include <functional>
#include <memory>
#include <span>

struct sqlite3_stmt;

namespace storage {

class Database;
class Query;

// One INSERT of a row, run for many rows. Binds through SQLite's own interface where the handle is to be had: QSqlQuery looks up a
// name for every bound value, which took three quarters of an import. Many rows go into one statement: a table that counts its own
// ids (AUTOINCREMENT) writes the last one at the end of each statement, which costs as much as the row.
class BulkStatement
{
public:
    // Binds the cells of a row. Texts and bytes must live until run() has returned.
    using BindRow = std::function<void(BulkStatement &, size_t row)>;

    // "INSERT … VALUES (?, …)". The text must live as long as the database: a constant.
    BulkStatement(Database &database, const char *statement);
    BulkStatement(BulkStatement &&) noexcept;
    BulkStatement &operator=(BulkStatement &&) = delete;
    ~BulkStatement();

    [[nodiscard]] base::Result<> run(size_t rows, const BindRow &bindRow);
    // Binds the next places of the row.
    BulkStatement &bind(qint64 number);
    BulkStatement &bind(std::span<const Value> values);
    // The same cells with their bytes as DigestInput::add(Value) wrote them, one after the other: spares turning each text into
    // UTF-8 a second time.
    BulkStatement &bind(std::span<const Value> values, QByteArrayView encoded);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    base::Result<> runOneByOne(size_t rows, const BindRow &bindRow); // without a handle
    // Fills `prepared` at its first use.
    base::Result<> prepare(Prepared &prepared, int rows) const;
    base::Result<> step();
    base::Error lastError() const;

    Database *m_database;
    const char *m_statement;
    Prepared m_one;
    Prepared m_many;
    sqlite3_stmt *m_current = nullptr;
    int m_bound = 0;
    std::unique_ptr<Query> m_query;
};

}
