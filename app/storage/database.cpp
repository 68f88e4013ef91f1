#include "storage/database.h"

#include "storage/connection.h"
#include "storage/migrator.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace storage {

namespace {

// "Rung" in ASCII; bytes 68 to 71 of the file.
constexpr qint64 kApplicationId = 0x52756E67;

tl::unexpected<base::Error> refuse(base::ErrorCode code, const QString &path, const QString &detail = {})
{
    base::ErrorPlace place;
    place.file = path;
    return base::fail(code, detail, place);
}

// What can be said of a file before SQLite opens it. Never opens it: closing it again would drop SQLite's locks.
base::Result<> inspect(const QString &path, Database::Access access)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(base::ErrorCode::FileMissing, path);
    if (info.isDir())
        return refuse(base::ErrorCode::FileIsDirectory, path);
    if (!info.isReadable() || !info.isFile())
        return refuse(base::ErrorCode::FileUnreadable, path);
    if (info.size() == 0)
        return refuse(base::ErrorCode::FileEmpty, path);
    // An administrator may write to any file, but one marked read-only is meant to stay as it is.
    const QFile::Permissions anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (access == Database::Access::ReadWrite && (!info.isWritable() || !(info.permissions() & anyWrite)))
        return refuse(base::ErrorCode::FileReadOnly, path);
    return {};
}

}

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Database::~Database() = default;

base::Result<std::unique_ptr<Database>> Database::connect(const QString &path, Access access)
{
    const auto mode = access == Access::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
    auto connection = std::make_unique<Connection>(path, mode);
    if (base::Result<> opened = connection->open(); !opened)
        return base::fail(opened.error());
    return std::unique_ptr<Database>(new Database(std::move(connection)));
}

base::Result<std::unique_ptr<Database>> Database::filled(std::unique_ptr<Database> database)
{
    const QString stamp = QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId);
    if (const base::Result<QString> stamped = database->connection().run(stamp); !stamped)
        return base::fail(stamped.error());
    return Migrator(*database).migrate().map([&] { return std::move(database); });
}

base::Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QFile file(absolute);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QFileInfo info(absolute);
        if (info.exists())
            return refuse(base::ErrorCode::FileExists, absolute);
        const bool hasFolder = QFileInfo(info.absolutePath()).isDir();
        return refuse(hasFolder ? base::ErrorCode::FileReadOnly : base::ErrorCode::FileMissing, absolute, file.errorString());
    }
    file.close();
    auto made = connect(absolute, Access::ReadWrite).and_then(filled).and_then([](std::unique_ptr<Database> database) {
        return database->connection().startWork().map([&] { return std::move(database); });
    });
    if (!made) {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(absolute + QLatin1String(suffix));
    }
    return made;
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (base::Result<> inspected = inspect(absolute, access); !inspected)
        return base::fail(inspected.error());
    auto database = connect(absolute, access);
    if (!database)
        return database;
    if (base::Result<> examined = (*database)->examine(); !examined)
        return base::fail(examined.error());
    return database;
}

base::Result<std::unique_ptr<Database>> Database::openDamaged(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (base::Result<> inspected = inspect(absolute, access); !inspected)
        return base::fail(inspected.error());
    return connect(absolute, access);
}

base::Result<std::unique_ptr<Database>> Database::inMemory()
{
    return blankInMemory().and_then(filled);
}

base::Result<std::unique_ptr<Database>> Database::blankInMemory()
{
    return connect(QStringLiteral(":memory:"), Access::ReadWrite);
}

// Everything that could make this file not ours, before anything is written to it.
base::Result<> Database::examine()
{
    const base::Result<QString> application = m_connection->run(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return base::fail(application.error());
    if (application->toLongLong() != kApplicationId)
        return refuse(base::ErrorCode::NotAWorkspace, path(), QStringLiteral("application id %1").arg(*application));
    Migrator migrator(*this);
    const base::Result<int> version = migrator.version();
    if (!version)
        return base::fail(version.error());
    if (*version > migrator.latest())
        return refuse(base::ErrorCode::NewerWorkspace, path(), QString::number(*version));
    if (base::Result<> verified = migrator.verifySchema(); !verified)
        return verified;
    if (base::Result<> started = m_connection->startWork(); !started || *version == migrator.latest())
        return started;
    if (m_connection->mode() == Connection::Mode::ReadOnly)
        return refuse(base::ErrorCode::FileReadOnly, path(), QStringLiteral("needs migration"));
    return migrator.migrateWithCopy().map([](const QString &) {});
}

QString Database::path() const
{
    return m_connection->path();
}

QString Database::connectionName() const
{
    return m_connection->name();
}

base::Result<qint64> Database::dataVersion() const
{
    return m_connection->run(QStringLiteral("PRAGMA data_version")).map([](const QString &text) { return text.toLongLong(); });
}

std::optional<Database::Revision> Database::revision() const
{
    sqlite3 *handle = m_connection->handle();
    if (!handle || sqlite3_get_autocommit(handle) == 0)
        return std::nullopt;
    const base::Result<qint64> others = dataVersion();
    return others ? std::optional(Revision{*others, sqlite3_total_changes64(handle)}) : std::nullopt;
}

}
