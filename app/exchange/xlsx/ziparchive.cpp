#include "exchange/xlsx/ziparchive.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

namespace exchange {

using base::ErrorCode;
using base::Result;

struct ZipArchive::Zip {
    explicit Zip(zip_t *handle) : archive(handle) {}
    ~Zip() { zip_discard(archive); }
    Zip(const Zip &) = delete;
    Zip &operator=(const Zip &) = delete;

    zip_t *const archive;
};

namespace {

constexpr qint64 kSmallEntry = 1024 * 1024;
constexpr qint64 kOleHead = 1024 * 1024; // of an encrypted workbook: its directory lies near the beginning or the end

// The bytes of one entry as they are unpacked, never more than the cap.
class ZipEntry : public QIODevice
{
public:
    explicit ZipEntry(zip_file_t *file) : m_file(file) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    ~ZipEntry() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *const m_file;
    qint64 m_done = 0;
};

qint64 ZipEntry::readData(char *data, qint64 most)
{
    const qint64 got = zip_fread(m_file, data, zip_uint64_t(most));
    m_done += std::max<qint64>(got, 0);
    if (got < 0 || m_done > ZipArchive::kMostBytes) {
        setErrorString(got < 0 ? QStringLiteral("damaged") : QStringLiteral("size"));
        return -1;
    }
    return got == 0 ? -1 : got;
}

// An encrypted .xlsx and an old .xls are both OLE files.
QString oleKind(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(kOleHead);
    if (!head.startsWith(QByteArray::fromHex("d0cf11e0")))
        return {};
    const QString mark = QStringLiteral("EncryptedPackage");
    const QByteArray wide(reinterpret_cast<const char *>(mark.utf16()), mark.size() * 2);
    file.seek(std::max<qint64>(0, file.size() - kOleHead));
    const bool isEncrypted = head.contains(wide) || file.readAll().contains(wide);
    return isEncrypted ? QStringLiteral("encrypted") : QStringLiteral("old");
}

Result<> checkSizes(zip_t *archive, const base::ErrorPlace &place)
{
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    if (entries > ZipArchive::kMostEntries)
        return base::fail(ErrorCode::TooLarge, QStringLiteral("entries"), place);
    qint64 total = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive, zip_uint64_t(i), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
            return base::fail(ErrorCode::FileUnreadable, QStringLiteral("zip"), place);
        if (stat.size > zip_uint64_t(ZipArchive::kMostBytes))
            return base::fail(ErrorCode::TooLarge, QStringLiteral("size"), place);
        const auto size = qint64(stat.size);
        total += size;
        const qint64 packed = stat.valid & ZIP_STAT_COMP_SIZE ? std::max<qint64>(1, qint64(stat.comp_size)) : size;
        if (size > kSmallEntry && size / packed > ZipArchive::kMostRatio)
            return base::fail(ErrorCode::TooLarge, QStringLiteral("ratio"), place);
    }
    return total > ZipArchive::kMostBytes ? base::fail(ErrorCode::TooLarge, QStringLiteral("size"), place) : Result<>();
}

}

ZipArchive::ZipArchive(std::unique_ptr<Zip> zip) : m_zip(std::move(zip)) {}
ZipArchive::~ZipArchive() = default;

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    const base::ErrorPlace place{path, 0, 0, {}};
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return base::fail(info.exists() ? ErrorCode::FileIsDirectory : ErrorCode::FileMissing, {}, place);
    if (info.size() == 0)
        return base::fail(ErrorCode::FileEmpty, {}, place);
    if (!info.isReadable())
        return base::fail(ErrorCode::FileUnreadable, {}, place);
    if (const QString kind = oleKind(path); !kind.isEmpty())
        return base::fail(ErrorCode::Unsupported, kind, place);
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return base::fail(ErrorCode::Unsupported, QStringLiteral("zip"), place);
    std::unique_ptr<ZipArchive> opened(new ZipArchive(std::make_unique<Zip>(archive)));
    return checkSizes(archive, place).map([&] { return std::move(opened); });
}

bool ZipArchive::contains(const QString &entry) const
{
    return zip_name_locate(m_zip->archive, entry.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::entry(const QString &name) const
{
    zip_file_t *file = zip_fopen(m_zip->archive, name.toUtf8().constData(), 0);
    if (!file)
        return base::fail(ErrorCode::NotFound, name);
    return std::make_unique<ZipEntry>(file);
}

}
