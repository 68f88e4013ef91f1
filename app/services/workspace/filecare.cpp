#include "services/workspace/filecare.h"

#include "storage/backup.h"
#include "storage/database.h"

namespace services {

base::Result<QVector<storage::Finding>> checkFile(const QString &path)
{
    const auto database = storage::Database::open(path, storage::Database::Access::ReadOnly);
    if (database)
        return storage::IntegrityCheck(**database).run();
    if (database.error().code != base::ErrorCode::DamagedWorkspace)
        return base::fail(database.error());
    return QVector<storage::Finding>{{.code = storage::FindingCode::Structure, .detail = database.error().detail}};
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
