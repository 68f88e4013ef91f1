#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace exchange {

// A zip file of a spreadsheet, opened with distrust: what it says of its sizes is checked first, and the bytes of an entry are
// counted as they come, since a directory can lie.
class ZipArchive
{
public:
    static constexpr qint64 kMostEntries = 10'000;
    static constexpr qint64 kMostBytes = 256 * 1024 * 1024; // of one entry and of all as declared
    static constexpr qint64 kMostRatio = 200;               // above 1 MiB

    // FileMissing, FileIsDirectory, FileEmpty, FileUnreadable; Unsupported ("encrypted" or "old" workbooks, or no zip at all: "zip"),
    // TooLarge ("entries", "size", "ratio").
    [[nodiscard]] static base::Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool contains(const QString &entry) const;
    // Reads the entry from its beginning; NotFound. Reading beyond kMostBytes fails with errorString "size". The archive outlives it.
    [[nodiscard]] base::Result<std::unique_ptr<QIODevice>> entry(const QString &name) const;

private:
    struct Zip;
    explicit ZipArchive(std::unique_ptr<Zip> zip);
    std::unique_ptr<Zip> m_zip;
};

}
