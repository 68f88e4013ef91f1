#pragma once

#include "exchange/csv/textencoding.h"

#include <QFile>
#include <QStringDecoder>

#include <memory>

namespace exchange {

// A text file as a stream of UTF-8, whatever its encoding, in constant memory.
class CsvSource
{
public:
    // encoding: empty to detect. FileMissing, FileIsDirectory, FileEmpty, FileUnreadable, TooLarge (over 2 GiB),
    // Unsupported or UnknownEncoding, all with the file as place.
    [[nodiscard]] static base::Result<std::unique_ptr<CsvSource>> open(const QString &path, const QByteArray &encoding = {});

    // The next bytes, empty at the end; UnknownEncoding when they do not fit the encoding.
    [[nodiscard]] base::Result<QByteArray> read(qint64 size);
    // Back to the first byte of text.
    [[nodiscard]] base::Result<> rewind();

    QByteArray encoding() const { return m_encoding.name; }
    QString path() const { return m_file.fileName(); }
    qint64 size() const { return m_size; } // bytes of the file
    double progress() const; // 0..1, by bytes

private:
    CsvSource(const QString &path) : m_file(path) {}

    QFile m_file;
    qint64 m_size = 0;
    qint64 m_done = 0;
    TextEncoding m_encoding;
    bool m_isUtf8 = false; // every byte was checked: nothing to decode
    std::unique_ptr<QStringDecoder> m_decoder;
};

}
