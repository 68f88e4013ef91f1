#include "storage/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

namespace storage {

namespace {

base::ErrorCode errorCodeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return base::ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return base::ErrorCode::FileReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::ErrorCode::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return base::ErrorCode::DamagedWorkspace;
    case SQLITE_NOTADB:
        return base::ErrorCode::NotAWorkspace;
    case SQLITE_IOERR:
        return base::ErrorCode::DiskFault;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return base::ErrorCode::FileUnreadable;
    case SQLITE_CONSTRAINT:
        return base::ErrorCode::Invalid;
    case SQLITE_TOOBIG:
        return base::ErrorCode::TooLarge;
    case SQLITE_INTERRUPT:
        return base::ErrorCode::Cancelled;
    default:
        return base::ErrorCode::Internal;
    }
}

}

base::Error toError(const QSqlError &error, const QString &file)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return toError(isNumber ? code : SQLITE_ERROR, error.text(), file);
}

base::Error toError(int sqliteCode, const QString &detail, const QString &file)
{
    base::ErrorPlace place;
    place.file = file;
    if (sqliteCode == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {errorCodeOf(sqliteCode), QStringLiteral("names a record that is not there"), place};
    return {errorCodeOf(sqliteCode), QStringLiteral("SQLite %1: %2").arg(sqliteCode).arg(detail), place};
}

}
