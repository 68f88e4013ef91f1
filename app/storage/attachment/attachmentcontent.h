#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>

namespace storage {

class Database;
class Query;

// The bytes of the files copied into the workspace, by their SHA-256: the same content is there once. They go in and out in
// pieces. Writes no history and opens no transaction: that is the caller's.
class AttachmentContent
{
public:
    static constexpr qint64 kMostBytes = 100 * 1024 * 1024;

    // Called with 0..1; return false to stop.
    using Progress = std::function<bool(double)>;

    explicit AttachmentContent(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<QStringList> hashes() const;
    // Those that a copied file names.
    [[nodiscard]] base::Result<QStringList> used() const;
    // Those that no file names, nor one that was removed since that moment.
    [[nodiscard]] base::Result<QStringList> unused(base::Instant since) const;
    // Bytes; NotFound.
    [[nodiscard]] base::Result<qint64> size(const QString &hash) const;
    // Stores the next `bytes` bytes of `source` under their hash; nothing to do when they are there. TooLarge over kMostBytes,
    // Conflict when they do not fit the hash, FileUnreadable, Cancelled.
    [[nodiscard]] base::Result<> store(const QString &hash, qint64 bytes, QIODevice &source, const Progress &progress = {});
    // NotFound; DamagedWorkspace when what was written does not fit the hash; DiskFault when `target` takes no more.
    [[nodiscard]] base::Result<> read(const QString &hash, QIODevice &target, const Progress &progress = {}) const;
    // Each piece in order, without a check of the hash.
    [[nodiscard]] base::Result<> readPieces(const QString &hash, const std::function<base::Result<>(const QByteArray &)> &take) const;
    [[nodiscard]] base::Result<> remove(const QString &hash);

private:
    base::Result<QStringList> listed(Query &query) const;
    base::Result<> storeWhole(const QString &hash, qint64 bytes, QIODevice &source);

    Database &m_database;
};

}
