#include "storage/transaction.h"

#include "storage/connection.h"
#include "storage/database.h"

#include <utility>

namespace storage {

base::Result<Transaction> Transaction::begin(Database &database)
{
    if (const base::Result<QString> begun = database.connection().run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return base::fail(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->connection().run(QStringLiteral("ROLLBACK")); // SQLite may have rolled back by itself
}

base::Result<> Transaction::commit()
{
    // As a statement: QSqlDatabase::commit() loses the error code.
    if (const base::Result<QString> committed = m_database->connection().run(QStringLiteral("COMMIT")); !committed)
        return base::fail(committed.error());
    m_database = nullptr;
    return {};
}

}
