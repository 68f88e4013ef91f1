#include "exchange/csv/textencoding.h"

#include <QFile>
#include <QStringDecoder>

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace exchange {

namespace {

constexpr qint64 kChunk = 1 << 20;

struct Mark {
    const char *name;
    QByteArrayView bytes;
};

constexpr std::array kMarks{
    Mark{"UTF-32LE", QByteArrayView("\xFF\xFE\0\0", 4)},
    Mark{"UTF-32BE", QByteArrayView("\0\0\xFE\xFF", 4)},
    Mark{"UTF-8", QByteArrayView("\xEF\xBB\xBF", 3)},
    Mark{"UTF-16LE", QByteArrayView("\xFF\xFE", 2)},
    Mark{"UTF-16BE", QByteArrayView("\xFE\xFF", 2)},
};

// Files that people pick by mistake, by their first bytes.
constexpr std::array kOtherFormats{
    Mark{"xlsx or zip", QByteArrayView("PK\x03\x04", 4)},
    Mark{"old Excel (.xls) or an encrypted workbook", QByteArrayView("\xD0\xCF\x11\xE0", 4)},
    Mark{"PDF", QByteArrayView("%PDF-", 5)},
    Mark{"SQLite", QByteArrayView("SQLite format 3\0", 16)},
    Mark{"PNG", QByteArrayView("\x89PNG", 4)},
    Mark{"gzip", QByteArrayView("\x1F\x8B", 2)},
};

TextEncoding markOf(QByteArrayView head)
{
    for (const Mark &mark : kMarks)
        if (head.startsWith(mark.bytes))
            return {mark.name, int(mark.bytes.size())};
    return {};
}

// Letters of most scripts in UTF-16 leave every other byte of separators and digits NUL.
QByteArray utf16ByNuls(QByteArrayView head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    const qsizetype enough = qMax<qsizetype>(2, head.size() / 8);
    if (odd >= enough && even * 8 < odd)
        return "UTF-16LE";
    if (even >= enough && odd * 8 < even)
        return "UTF-16BE";
    return {};
}

bool looksBinary(QByteArrayView head)
{
    qsizetype controls = 0;
    for (const char c : head)
        controls += static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
    return controls * 20 > head.size();
}

// Strict UTF-8 over chunks (Unicode table 3-7: no surrogates, no overlong forms).
class Utf8Check
{
public:
    void feed(QByteArrayView bytes)
    {
        const char *at = bytes.begin();
        while (at != bytes.end()) {
            if (m_left == 0)
                at = passAscii(at, bytes.end());
            if (at != bytes.end())
                step(static_cast<unsigned char>(*at++));
        }
    }
    void finish()
    {
        if (m_left > 0)
            fault();
    }
    qint64 faults() const { return m_faults; }
    qint64 sequences() const { return m_sequences; }
    qint64 firstFaultLine() const { return m_firstFaultLine; }

private:
    // Eight bytes at a time, as long as all are ASCII: most of a list is.
    const char *passAscii(const char *from, const char *end)
    {
        constexpr quint64 kHighBits = 0x8080808080808080;
        const char *at = from;
        for (quint64 word = 0; end - at >= qsizetype(sizeof word); at += sizeof word) {
            std::memcpy(&word, at, sizeof word);
            if (word & kHighBits)
                break;
        }
        m_line += std::count(from, at, '\n');
        return at;
    }
    void step(unsigned char c)
    {
        if (m_left == 0) {
            if (c < 0x80)
                m_line += c == '\n';
            else
                begin(c);
            return;
        }
        if (c < m_low || c > m_high) {
            fault();
            step(c);
            return;
        }
        m_low = 0x80;
        m_high = 0xBF;
        m_sequences += --m_left == 0;
    }
    void begin(unsigned char c)
    {
        m_low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        m_high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        m_left = c >= 0xC2 && c <= 0xDF ? 1 : c >= 0xE0 && c <= 0xEF ? 2 : c >= 0xF0 && c <= 0xF4 ? 3 : 0;
        if (m_left == 0)
            fault();
    }
    void fault()
    {
        m_left = 0;
        if (m_faults++ == 0)
            m_firstFaultLine = m_line;
    }

    int m_left = 0;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
    qint64 m_line = 1;
    qint64 m_faults = 0;
    qint64 m_sequences = 0;
    qint64 m_firstFaultLine = 0;
};

QByteArray guessed(QFile &file)
{
    std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    file.seek(0);
    for (int i = 0; i < 8 && !file.atEnd(); ++i) {
        const QByteArray bytes = file.read(kChunk);
        if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size())) != 0)
            break;
    }
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

base::ErrorPlace lineOf(const QFile &file, qint64 line)
{
    return {.file = file.fileName(), .row = line, .column = 0, .field = {}};
}

}

QByteArrayList encodingChoices()
{
    return {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1250", "windows-1251", "ISO-8859-1", "ISO-8859-15",
            "macintosh", "Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR", "windows-1253", "windows-1254"};
}

base::Result<TextEncoding> detectEncoding(QFile &file)
{
    using base::ErrorCode;
    file.seek(0);
    const QByteArray head = file.read(64 * 1024);
    for (const Mark &format : kOtherFormats)
        if (head.startsWith(format.bytes))
            return base::fail(ErrorCode::Unsupported, QString::fromLatin1(format.name), lineOf(file, 0));
    if (const TextEncoding marked = markOf(head); !marked.name.isEmpty())
        return marked;
    if (const QByteArray wide = utf16ByNuls(head); !wide.isEmpty())
        return TextEncoding{wide, 0};
    if (looksBinary(head))
        return base::fail(ErrorCode::UnknownEncoding, QStringLiteral("binary"), lineOf(file, 0));
    Utf8Check check;
    file.seek(0);
    while (!file.atEnd())
        check.feed(file.read(kChunk));
    check.finish();
    if (check.faults() == 0)
        return TextEncoding{"UTF-8", 0};
    if (check.sequences() >= 3 * check.faults())
        return base::fail(ErrorCode::UnknownEncoding, QStringLiteral("mixed"), lineOf(file, check.firstFaultLine()));
    const QByteArray name = guessed(file);
    if (name.isEmpty() || !QStringDecoder(name.constData()).isValid())
        return base::fail(ErrorCode::UnknownEncoding, QString::fromLatin1(encodingChoices().join(", ")),
                          lineOf(file, check.firstFaultLine()));
    return TextEncoding{name, 0};
}

base::Result<TextEncoding> namedEncoding(QFile &file, const QByteArray &name)
{
    if (!QStringDecoder(name.constData()).isValid())
        return base::fail(base::ErrorCode::UnknownEncoding, QString::fromLatin1(encodingChoices().join(", ")), lineOf(file, 0));
    file.seek(0);
    const TextEncoding marked = markOf(file.read(4));
    const bool same = marked.name.compare(name, Qt::CaseInsensitive) == 0;
    const bool wide = name.compare("UTF-16", Qt::CaseInsensitive) == 0 && marked.name.startsWith("UTF-16");
    return same || wide ? marked : TextEncoding{name, 0};
}

}
