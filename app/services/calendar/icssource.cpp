#include "services/calendar/icssource.h"

#include <QFile>
#include <QFileInfo>

namespace services {

namespace {

constexpr qint64 kMostIcsBytes = 20'000'001; // one more than readIcs takes: it refuses by itself
constexpr int kYearsAhead = 10;

}

base::Result<exchange::IcsReading> readIcsFile(const QString &path, const QByteArray &zone, QDate today)
{
    using base::ErrorCode;
    const base::ErrorPlace place{path, 0, 0, {}};
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(ErrorCode::FileMissing, {}, place);
    if (!info.isFile())
        return base::fail(info.isDir() ? ErrorCode::FileIsDirectory : ErrorCode::FileUnreadable, {}, place);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, file.errorString(), place);
    auto reading = exchange::readIcs(file.read(kMostIcsBytes), {zone, QDate(today.year() + kYearsAhead, 12, 31)});
    if (!reading)
        reading.error().place.file = path;
    return reading;
}

}
