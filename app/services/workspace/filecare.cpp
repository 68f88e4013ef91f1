#include "services/workspace/filecare.h"

#include "storage/backup.h"
#include "storage/check/readablefile.h"
#include "storage/database.h"

#include <QDir>

namespace services {

base::Result<QVector<storage::Finding>> checkFile(const QString &path)
{
    const auto checked = storage::ReadableFile::of(path, QDir::tempPath()).and_then([](storage::ReadableFile &&file) {
        return storage::Database::open(file.path(), storage::Database::Access::ReadOnly).and_then([](auto &&database) {
            return storage::IntegrityCheck(*database).run();
        });
    });
    if (checked || checked.error().code != base::ErrorCode::DamagedWorkspace)
        return checked;
    return QVector<storage::Finding>{{.code = storage::FindingCode::Structure, .detail = checked.error().detail}};
}

base::Result<storage::SalvageReport> repairFile(const QString &path, const QString &target)
{
    return storage::salvage(path, target);
}

base::Result<> backUpFile(const QString &path, const QString &target)
{
    const auto database = storage::Database::open(path);
    if (!database)
        return base::fail(database.error());
    return storage::backUp(**database, target);
}

}
