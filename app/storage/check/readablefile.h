#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QTemporaryDir;

namespace storage {

// A file as this release reads it, for checks and salvage, which must not change the original: the file itself, or a copy of one
// from an earlier release that was given today's tables. The rows of the copy are as they were; it goes with this object.
class ReadableFile
{
public:
    // folder: where a copy may lie. FileMissing and the like; DamagedWorkspace when the tables cannot be brought up to date.
    [[nodiscard]] static base::Result<ReadableFile> of(const QString &path, const QString &folder);
    ReadableFile(ReadableFile &&other) noexcept;
    ReadableFile &operator=(ReadableFile &&) = delete;
    ~ReadableFile();

    const QString &path() const { return m_path; }

private:
    explicit ReadableFile(const QString &path);
    base::Result<> bringUpToDate(const QString &original);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

}
