#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <unistd.h>

namespace storage {

namespace {

base::Result<> copyByPages(sqlite3 *source, const QString &path)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main")) {
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        code = sqlite3_extended_errcode(target);
    }
    if (code == SQLITE_OK) // it was in WAL mode; the copy is one single file
        code = sqlite3_exec(target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    const QString detail = target ? QString::fromUtf8(sqlite3_errmsg(target)) : QString();
    sqlite3_close(target);
    if (code == SQLITE_OK)
        return {};
    return base::fail(toError(code, detail, path));
}

base::Result<> copyByStatement(Connection &connection, const QString &path)
{
    const QString quoted = QString(path).replace(QLatin1Char('\''), QLatin1String("''"));
    return connection.run(QStringLiteral("VACUUM INTO '%1'").arg(quoted)).map([](const QString &) {});
}

// The copy's structure, and that everything it holds is really on the disk.
base::Result<> prove(const QString &path)
{
    {
        Connection copy(path, Connection::Mode::ReadOnly);
        const base::Result<QString> answer = copy.open().and_then([&] { return copy.run(QStringLiteral("PRAGMA quick_check(1)")); });
        if (!answer)
            return base::fail(answer.error());
        if (*answer != QLatin1String("ok"))
            return base::fail(base::ErrorCode::DamagedWorkspace, *answer, {.file = path});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || fsync(file.handle()) != 0)
        return base::fail(base::ErrorCode::DiskFault, file.errorString(), {.file = path});
    return {};
}

}

base::Result<> backUp(Database &database, const QString &path)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(target))
        return base::fail(base::ErrorCode::FileExists, {}, {.file = target});
    const QString unfinished = target + QLatin1String(".part");
    QFile::remove(unfinished);
    sqlite3 *source = database.connection().handle();
    base::Result<> done = source ? copyByPages(source, unfinished) : copyByStatement(database.connection(), unfinished);
    done = done.and_then([&] { return prove(unfinished); });
    if (done && !QFile::rename(unfinished, target))
        done = base::fail(base::ErrorCode::FileReadOnly, QStringLiteral("rename"), {.file = target});
    if (!done)
        QFile::remove(unfinished);
    return done;
}

}
