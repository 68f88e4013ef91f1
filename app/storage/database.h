#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace storage {

class Connection;

// One connection to one workspace file, used by the thread that opened it. Opening checks what the file is, migrates it
// (after a copy beside it) and sets the safe pragmas: WAL, synchronous=FULL, foreign keys, defensive, no trusted schema.
// The header is free of Qt Sql; statements are run through storage/query.h inside this room only.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // A new file with the schema in it; FileExists when there is something at the path.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> create(const QString &path);
    // FileMissing, FileIsDirectory, FileEmpty, NotAWorkspace, NewerWorkspace, DamagedWorkspace, FileReadOnly, Busy …
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::ReadWrite);
    // A private database in memory with the schema, for tests and for trying a document out.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> inMemory();
    // Whatever it is, to read what can be read: for salvage only.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> openDamaged(const QString &path, Access access = Access::ReadOnly);
    // The last connection to close writes everything back into the single file.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const;
    // Qt's name of the connection, for query.h.
    QString connectionName() const;
    // PRAGMA data_version: changes when another connection has written.
    [[nodiscard]] base::Result<qint64> dataVersion() const;
    // What this connection reads stays the same while this does; nothing within a transaction, which may be rolled back.
    struct Revision {
        qint64 others = 0; // dataVersion()
        qint64 own = 0;    // rows that this connection has changed
        friend bool operator==(const Revision &, const Revision &) = default;
    };
    std::optional<Revision> revision() const;

    // A database in memory without anything in it: for the migrator.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> blankInMemory();
    // For this room only.
    Connection &connection() { return *m_connection; }

private:
    explicit Database(std::unique_ptr<Connection> connection);
    static base::Result<std::unique_ptr<Database>> connect(const QString &path, Access access);
    static base::Result<std::unique_ptr<Database>> filled(std::unique_ptr<Database> database);
    base::Result<> examine();

    std::unique_ptr<Connection> m_connection;
};

}
