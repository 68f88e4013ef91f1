#include "storage/check/readablefile.h"

#include "storage/database.h"
#include "storage/migrator.h"

#include <QFile>
#include <QTemporaryDir>

namespace storage {

namespace {

// 0 when it cannot be told: opening will say why.
int versionOf(Database &database)
{
    return Migrator(database).version().value_or(0);
}

}

ReadableFile::ReadableFile(const QString &path) : m_path(path) {}
ReadableFile::ReadableFile(ReadableFile &&other) noexcept = default;
ReadableFile::~ReadableFile() = default;

base::Result<ReadableFile> ReadableFile::of(const QString &path, const QString &folder)
{
    ReadableFile file(path);
    {
        const auto database = Database::openDamaged(path);
        if (!database)
            return base::fail(database.error());
        const int version = versionOf(**database);
        if (version < 1 || version >= Migrator(**database).latest())
            return file;
    }
    file.m_folder = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/rung-XXXXXX"));
    if (!file.m_folder->isValid())
        return base::fail(base::ErrorCode::FileReadOnly, file.m_folder->errorString(), {.file = folder, .row = 0, .column = 0, .field = {}});
    file.m_path = file.m_folder->filePath(QStringLiteral("copy.rung"));
    return file.bringUpToDate(path).map([&] { return std::move(file); });
}

base::Result<> ReadableFile::bringUpToDate(const QString &original)
{
    for (const char *suffix : {"", "-wal"}) {
        QFile source(original + QLatin1String(suffix));
        if (source.exists() && !source.copy(m_path + QLatin1String(suffix)))
            return base::fail(base::ErrorCode::DiskFault, source.errorString());
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    const auto copy = Database::openDamaged(m_path, Database::Access::ReadWrite);
    if (!copy)
        return base::fail(copy.error());
    const base::Result<> migrated = Migrator(**copy).migrate();
    return migrated ? migrated : base::fail(base::ErrorCode::DamagedWorkspace, migrated.error().detail);
}

}
