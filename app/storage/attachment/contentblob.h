#pragma once

#include "base/result.h"

#include <QByteArray>

struct sqlite3;
struct sqlite3_blob;

namespace storage {

class Database;

// SQLite's own way into the bytes of one content, for this folder only; there is none without SQLite's handle.
class ContentBlob
{
public:
    enum class Access { Read, Write };

    explicit ContentBlob(Database &database);
    ~ContentBlob();
    ContentBlob(const ContentBlob &) = delete;
    ContentBlob &operator=(const ContentBlob &) = delete;

    // Whether pieces can be had at all.
    bool isPossible() const { return m_handle != nullptr; }
    [[nodiscard]] base::Result<> open(qint64 row, Access access);
    [[nodiscard]] base::Result<QByteArray> read(qint64 from, qint64 bytes) const;
    [[nodiscard]] base::Result<> write(qint64 at, const QByteArray &piece);

private:
    base::Result<> outcome(int code) const;

    Database &m_database;
    sqlite3 *m_handle;
    sqlite3_blob *m_blob = nullptr;
    int m_usualLimit = -1; // of the length of a value, while a content is worked with
};

}
