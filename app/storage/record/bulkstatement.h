#pragma once

#include "base/result.h"
#include "storage/record/value.h"

#include <memory>
#include <span>

struct sqlite3_stmt;

namespace storage {

class Database;
class Query;

// One statement run many times. Binds through SQLite's own interface where the handle is to be had: QSqlQuery looks up a name
// for every bound value, which took three quarters of an import.
class BulkStatement
{
public:
    // The text must live as long as the database: a constant.
    BulkStatement(Database &database, const char *statement);
    BulkStatement(BulkStatement &&other) noexcept;
    BulkStatement &operator=(BulkStatement &&) = delete;
    ~BulkStatement();

    // Binds the next places. The values must live until run().
    BulkStatement &bind(std::span<const Value> values);
    // The same cells with their bytes as DigestInput::add(Value) wrote them, one after the other: spares turning each text into
    // UTF-8 a second time.
    BulkStatement &bind(std::span<const Value> values, QByteArrayView encoded);
    [[nodiscard]] base::Result<> run();

private:
    base::Error lastError() const;

    Database *m_database;
    sqlite3_stmt *m_raw = nullptr;
    int m_bound = 0;
    std::unique_ptr<Query> m_query; // without a handle
    base::Result<> m_prepared;
};

}
