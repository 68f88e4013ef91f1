#pragma once

#include "base/result.h"

namespace storage {

class Database;

// BEGIN IMMEDIATE … COMMIT; rolls back when it goes out of scope uncommitted. Not nested.
class Transaction
{
public:
    [[nodiscard]] static base::Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] base::Result<> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

}
