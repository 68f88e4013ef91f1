#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <map>
#include <random>
#include <vector>

// A disk whose power fails: SQLite's default file system while it lives. Files are real ones, but what was written since a
// file's last sync is remembered; after the cut every operation fails, and losePending() then throws a random part of what was
// not synced away, whole writes or torn at a sector. One connection at a time; syncs are not passed on, so it is fast.
class CrashVfs
{
public:
    CrashVfs();
    ~CrashVfs();
    CrashVfs(const CrashVfs &) = delete;
    CrashVfs &operator=(const CrashVfs &) = delete;

    // Counts operations from now on; the power fails at the one with this number (0: never).
    void start(int cutAt, unsigned seed);
    int operations() const { return m_operations; }
    bool isDown() const { return m_isDown; }
    // Call it when every connection is closed. The power is back afterwards.
    void losePending();

    // What the files call.
    struct Write {
        sqlite3_int64 offset = 0;
        QByteArray before; // shorter than length where the file grew
        int length = 0;
    };
    // Counts one; false when the power is off by now.
    bool passes();
    std::vector<Write> &pendingOf(const QString &path) { return m_pending[path]; }

private:
    void undo(const QString &path, const std::vector<Write> &writes);

    sqlite3_vfs *m_below;
    sqlite3_vfs m_vfs;
    std::map<QString, std::vector<Write>> m_pending;
    std::mt19937 m_random;
    int m_operations = 0;
    int m_cutAt = 0;
    bool m_isDown = false;
};
