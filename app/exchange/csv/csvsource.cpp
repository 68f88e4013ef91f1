#include "exchange/csv/csvsource.h"

#include <QFileInfo>

namespace exchange {

namespace {

constexpr qint64 kSizeLimit = qint64(2) << 30;

base::Result<> checkSource(const QString &path)
{
    using base::ErrorCode;
    const base::ErrorPlace place{.file = path, .row = 0, .column = 0, .field = {}};
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(ErrorCode::FileMissing, {}, place);
    if (info.isDir())
        return base::fail(ErrorCode::FileIsDirectory, {}, place);
    if (!info.isFile())
        return base::fail(ErrorCode::FileUnreadable, QStringLiteral("not a regular file"), place);
    if (info.size() == 0)
        return base::fail(ErrorCode::FileEmpty, {}, place);
    if (info.size() > kSizeLimit)
        return base::fail(ErrorCode::TooLarge, QStringLiteral("%1 bytes").arg(info.size()), place);
    return {};
}

}

base::Result<std::unique_ptr<CsvSource>> CsvSource::open(const QString &path, const QByteArray &encoding)
{
    if (auto checked = checkSource(path); !checked)
        return base::fail(checked.error());
    std::unique_ptr<CsvSource> source(new CsvSource(path));
    if (!source->m_file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileUnreadable, source->m_file.errorString(),
                          {.file = path, .row = 0, .column = 0, .field = {}});
    source->m_size = source->m_file.size();
    auto found = encoding.isEmpty() ? detectEncoding(source->m_file) : namedEncoding(source->m_file, encoding);
    if (!found)
        return base::fail(found.error());
    source->m_encoding = *found;
    source->m_isUtf8 = encoding.isEmpty() && found->name == "UTF-8" && found->markSize == 0;
    if (auto rewound = source->rewind(); !rewound)
        return base::fail(rewound.error());
    return source;
}

base::Result<> CsvSource::rewind()
{
    if (!m_file.seek(m_encoding.markSize))
        return base::fail(base::ErrorCode::FileUnreadable, m_file.errorString(),
                          {.file = path(), .row = 0, .column = 0, .field = {}});
    m_done = m_encoding.markSize;
    m_decoder.reset();
    if (!m_isUtf8)
        m_decoder = std::make_unique<QStringDecoder>(m_encoding.name.constData());
    return {};
}

base::Result<QByteArray> CsvSource::read(qint64 size)
{
    const base::ErrorPlace place{.file = path(), .row = 0, .column = 0, .field = {}};
    QByteArray bytes = m_file.read(size);
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
        return base::fail(base::ErrorCode::FileUnreadable, m_file.errorString(), place);
    m_done += bytes.size();
    if (!m_decoder || bytes.isEmpty())
        return bytes;
    const QString text = m_decoder->decode(bytes);
    if (m_decoder->hasError())
        return base::fail(base::ErrorCode::UnknownEncoding, QString::fromLatin1(m_encoding.name), place);
    // A chunk may end in the middle of a character: more input is needed, it is not the end.
    return text.isEmpty() ? read(size) : text.toUtf8();
}

double CsvSource::progress() const
{
    return m_size > 0 ? double(m_done) / double(m_size) : 1.0;
}

}
