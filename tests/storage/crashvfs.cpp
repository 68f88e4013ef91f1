#include "crashvfs.h"

#include <QFile>

#include <algorithm>

namespace {

constexpr qint64 kSector = 512;

// Our file in front of the one of the file system below, in the memory that SQLite gives for both.
struct CrashFile {
    sqlite3_file base;
    CrashVfs *disk;
    QString *path;
    sqlite3_file *below;
};

CrashFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<CrashFile *>(file);
}

sqlite3_file *below(sqlite3_file *file)
{
    return ours(file)->below;
}

int closeFile(sqlite3_file *file)
{
    delete ours(file)->path;
    return below(file)->pMethods ? below(file)->pMethods->xClose(below(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *buffer, int length, sqlite3_int64 offset)
{
    if (ours(file)->disk->isDown())
        return SQLITE_IOERR_READ;
    return below(file)->pMethods->xRead(below(file), buffer, length, offset);
}

int writeFile(sqlite3_file *file, const void *buffer, int length, sqlite3_int64 offset)
{
    CrashVfs *disk = ours(file)->disk;
    if (disk->isDown())
        return SQLITE_IOERR_WRITE;
    sqlite3_int64 size = 0;
    below(file)->pMethods->xFileSize(below(file), &size);
    CrashVfs::Write write{offset, QByteArray(int(std::clamp<sqlite3_int64>(size - offset, 0, length)), '\0'), length};
    if (!write.before.isEmpty())
        below(file)->pMethods->xRead(below(file), write.before.data(), int(write.before.size()), offset);
    const int code = below(file)->pMethods->xWrite(below(file), buffer, length, offset);
    disk->pendingOf(*ours(file)->path).push_back(write);
    return disk->passes() ? code : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (!ours(file)->disk->passes())
        return SQLITE_IOERR_TRUNCATE;
    return below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    if (!ours(file)->disk->passes())
        return SQLITE_IOERR_FSYNC;
    ours(file)->disk->pendingOf(*ours(file)->path).clear();
    return SQLITE_OK;
}

int sizeFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}

int checkLock(sqlite3_file *file, int *isLocked)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), isLocked);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}

int sectorSize(sqlite3_file *)
{
    return int(kSector);
}

int characteristics(sqlite3_file *)
{
    return 0; // promises nothing
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return below(file)->pMethods->xShmMap(below(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    below(file)->pMethods->xShmBarrier(below(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return below(file)->pMethods->xShmUnmap(below(file), remove);
}

constexpr sqlite3_io_methods kMethods{2,          closeFile,  readFile,     writeFile,   truncateFile,    syncFile,  sizeFile,   lockFile,
                                      unlockFile, checkLock,  controlFile,  sectorSize,  characteristics, mapShared, lockShared, barrier,
                                      unmapShared, nullptr,   nullptr};

sqlite3_vfs *s_below = nullptr;

CrashVfs *diskOf(sqlite3_vfs *vfs)
{
    return static_cast<CrashVfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    CrashFile *own = ours(file);
    own->base.pMethods = nullptr;
    if (diskOf(vfs)->isDown())
        return SQLITE_CANTOPEN;
    own->disk = diskOf(vfs);
    own->below = reinterpret_cast<sqlite3_file *>(own + 1);
    const int code = s_below->xOpen(s_below, name, own->below, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    own->path = new QString(QString::fromUtf8(name));
    own->base.pMethods = &kMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    if (!diskOf(vfs)->passes())
        return SQLITE_IOERR_DELETE;
    diskOf(vfs)->pendingOf(QString::fromUtf8(name)).clear();
    return s_below->xDelete(s_below, name, syncFolder);
}

}

CrashVfs::CrashVfs() : m_below(sqlite3_vfs_find(nullptr)), m_vfs(*m_below)
{
    s_below = m_below;
    m_vfs.zName = "crash";
    m_vfs.szOsFile = int(sizeof(CrashFile)) + m_below->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.pNext = nullptr;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

CrashVfs::~CrashVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_below, 1);
}

void CrashVfs::start(int cutAt, unsigned seed)
{
    m_random.seed(seed);
    m_pending.clear();
    m_operations = 0;
    m_cutAt = cutAt;
    m_isDown = false;
}

bool CrashVfs::passes()
{
    if (!m_isDown && ++m_operations == m_cutAt)
        m_isDown = true;
    return !m_isDown;
}

void CrashVfs::losePending()
{
    for (const auto &[path, writes] : m_pending)
        if (!path.endsWith(QLatin1String("-shm")))
            undo(path, writes);
    start(0, 0);
}

void CrashVfs::undo(const QString &path, const std::vector<Write> &writes)
{
    QFile file(path);
    if (writes.empty() || !file.open(QIODevice::ReadWrite))
        return;
    for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
        const unsigned fate = m_random() % 4; // 0 kept, 1 torn, else lost
        if (fate == 0)
            continue;
        const qint64 sectors = write->length / kSector;
        const qint64 kept = fate == 1 && sectors > 1 ? kSector * qint64(1 + m_random() % unsigned(sectors - 1)) : 0;
        if (file.size() == write->offset + write->length && write->before.size() < write->length)
            file.resize(write->offset + qMax<qint64>(kept, write->before.size()));
        if (kept < write->before.size() && file.seek(write->offset + kept))
            file.write(write->before.mid(kept));
    }
}
