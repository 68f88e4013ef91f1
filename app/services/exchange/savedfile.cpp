#include "services/exchange/savedfile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 kFullBelow = 64 * 1024; // bytes free on a disk that counts as full

auto savingFailed(const QSaveFile &file)
{
    const QFileInfo info(file.fileName());
    const QStorageInfo disk(info.absolutePath());
    ErrorCode code = ErrorCode::DiskFault;
    if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError)
        code = info.isDir() ? ErrorCode::FileIsDirectory : ErrorCode::FileReadOnly;
    else if (disk.isValid() && disk.bytesAvailable() < kFullBelow)
        code = ErrorCode::DiskFull;
    return base::fail(code, file.errorString(), {.file = file.fileName()});
}

}

Result<> saveWhole(const QString &path, const std::function<Result<>(QIODevice &)> &write)
{
    if (QFileInfo(path).isDir())
        return base::fail(ErrorCode::FileIsDirectory, {}, {.file = path});
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return savingFailed(file);
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (Result<> written = write(file); !written)
        return written; // the destructor drops what was begun
    return file.commit() ? Result<>() : savingFailed(file);
}

}
