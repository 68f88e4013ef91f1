#include "exchange/ics/icslines.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace exchange {

namespace {

constexpr qsizetype kMostBytes = 20'000'000;
constexpr qint64 kMostLines = 500'000;
constexpr qsizetype kMostEvents = 100'000;
constexpr qsizetype kDeepest = 8;

tl::unexpected<base::Error> badLine(const QString &why, qint64 row)
{
    return base::fail(base::ErrorCode::BadValue, why, {{}, row, 0, {}});
}

// Of a file that does not begin as one: whatever else is wrong with it, it is something else.
tl::unexpected<base::Error> noCalendar(qint64 row)
{
    return base::fail(base::ErrorCode::Unsupported, QStringLiteral("calendar"), {{}, row, 0, {}});
}

// The end of the first run of parameters: the colon that is not between quotes; -1 when there is none.
qsizetype valueColon(const QString &line)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (line[at] == QLatin1Char(':') && !isQuoted)
            return at;
    }
    return -1;
}

QStringList headParts(const QString &head)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : head) {
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (c == QLatin1Char(';') && !isQuoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

base::Result<IcsLine> contentLine(const QString &text, qint64 row)
{
    const qsizetype colon = valueColon(text);
    if (colon < 1)
        return badLine(QStringLiteral("no NAME:value"), row);
    const QStringList parts = headParts(text.left(colon));
    IcsLine line{row, parts.first().toUpper(), {}, text.mid(colon + 1)};
    for (const QChar c : std::as_const(line.name))
        if (!((c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || c.isDigit() || c == QLatin1Char('-') || c == QLatin1Char('.')))
            return badLine(QStringLiteral("no NAME:value"), row);
    for (const QString &part : parts.mid(1)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals < 1)
            return badLine(QStringLiteral("a parameter without a value"), row);
        line.parameters.insert(part.left(equals).trimmed().toUpper(), part.mid(equals + 1));
    }
    return line;
}

// Follows BEGIN and END and keeps what belongs to events and time zones.
class IcsCollector
{
public:
    base::Result<> take(const IcsLine &line, const QString &raw)
    {
        if (line.name == QLatin1String("BEGIN"))
            return begin(line);
        if (m_open.isEmpty())
            return m_isCalendar ? badLine(QStringLiteral("stands outside of BEGIN and END"), line.row) : noCalendar(line.row);
        if (!m_zoneText.isNull())
            m_zoneText += raw.toUtf8() + "\r\n";
        if (line.name == QLatin1String("END"))
            return end(line);
        if (m_open.last().kind == QLatin1String("VEVENT"))
            m_file.events.last().lines.append(line);
        else if (m_open.last().kind == QLatin1String("VTIMEZONE") && line.name == QLatin1String("TZID"))
            m_zoneName = line.value.trimmed();
        return {};
    }

    bool isCalendar() const { return m_isCalendar; }

    // A line that cannot be read costs the event it stands in, and nothing else.
    void spoil(qint64 row)
    {
        const bool isInEvent = std::any_of(m_open.begin(), m_open.end(), [](const Open &each) { return each.kind == QLatin1String("VEVENT"); });
        if (!isInEvent)
            m_file.badRows.append(row);
        else if (m_file.events.last().badRow == 0)
            m_file.events.last().badRow = row;
    }

    base::Result<IcsFile> finish()
    {
        if (!m_open.isEmpty())
            return badLine(QStringLiteral("BEGIN:%1 without END").arg(m_open.last().kind), m_open.last().row);
        if (!m_isCalendar)
            return noCalendar(1);
        return m_file;
    }

private:
    struct Open {
        QString kind;
        qint64 row = 0;
    };

    base::Result<> begin(const IcsLine &line)
    {
        const QString kind = line.value.trimmed().toUpper();
        if (m_open.size() >= kDeepest)
            return badLine(QStringLiteral("nested too deeply"), line.row);
        m_isCalendar = m_isCalendar || kind == QLatin1String("VCALENDAR");
        if (!m_isCalendar)
            return noCalendar(line.row);
        m_open.append({kind, line.row});
        if (kind == QLatin1String("VEVENT")) {
            if (m_file.events.size() >= kMostEvents)
                return base::fail(base::ErrorCode::TooLarge, QStringLiteral("%1 events").arg(kMostEvents), {{}, line.row, 0, {}});
            m_file.events.append(IcsComponent{line.row, {}, 0});
        } else if (kind == QLatin1String("VTIMEZONE")) {
            m_zoneText = "";
            m_zoneName.clear();
        }
        if (!m_zoneText.isNull())
            m_zoneText += "BEGIN:" + kind.toUtf8() + "\r\n";
        return {};
    }

    base::Result<> end(const IcsLine &line)
    {
        const QString kind = line.value.trimmed().toUpper();
        if (m_open.last().kind != kind)
            return badLine(QStringLiteral("END:%1 inside BEGIN:%2").arg(kind.left(40), m_open.last().kind), line.row);
        m_open.removeLast();
        if (kind == QLatin1String("VTIMEZONE")) {
            m_file.zones.insert(m_zoneName, m_zoneText);
            m_zoneText = QByteArray();
        }
        return {};
    }

    IcsFile m_file;
    QVector<Open> m_open;
    QByteArray m_zoneText; // null: not inside a time zone
    QString m_zoneName;
    bool m_isCalendar = false;
};

// The text of an unfolded line: UTF-8, or the code page of Western Europe that older calendars write; none with a zero byte.
std::optional<QString> lineText(const QByteArray &line)
{
    if (line.contains('\0'))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(line);
    if (!decoder.hasError())
        return text;
    QStringDecoder western("windows-1252", QStringDecoder::Flag::Stateless);
    return western.isValid() ? QString(western.decode(line)) : QString::fromLatin1(line);
}

// By its byte order mark; any other text as it is.
QByteArray withoutMark(const QByteArray &data)
{
    if (data.startsWith("\xEF\xBB\xBF"))
        return data.mid(3);
    if (!data.startsWith("\xFF\xFE") && !data.startsWith("\xFE\xFF"))
        return data;
    QStringDecoder decoder(QStringDecoder::Utf16);
    return QString(decoder.decode(data)).toUtf8();
}

// The next physical line without its end; `at` moves behind it.
QByteArray physicalLine(const QByteArray &data, qsizetype &at)
{
    qsizetype end = at;
    while (end < data.size() && data[end] != '\n' && data[end] != '\r')
        ++end;
    const QByteArray line = data.mid(at, end - at);
    at = end + (data.mid(end, 2) == "\r\n" ? 2 : 1);
    return line;
}

}

const IcsLine *IcsComponent::find(const QString &name) const
{
    for (const IcsLine &line : lines)
        if (line.name == name)
            return &line;
    return nullptr;
}

base::Result<IcsFile> readIcsLines(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return base::fail(base::ErrorCode::TooLarge, QStringLiteral("%1 bytes").arg(bytes.size()));
    const QByteArray data = withoutMark(bytes);
    IcsCollector collector;
    QByteArray folded;
    qint64 firstRow = 0;
    qint64 row = 0;
    const auto flush = [&]() -> base::Result<> {
        if (folded.trimmed().isEmpty())
            return {};
        const auto text = lineText(folded);
        const auto line = text ? contentLine(*text, firstRow) : badLine(QStringLiteral("no text"), firstRow);
        if (!line && !collector.isCalendar())
            return noCalendar(firstRow);
        if (!line) {
            collector.spoil(firstRow);
            return {};
        }
        return collector.take(*line, *text);
    };
    for (qsizetype at = 0; at < data.size();) {
        const QByteArray line = physicalLine(data, at);
        if (++row > kMostLines)
            return base::fail(base::ErrorCode::TooLarge, QStringLiteral("%1 lines").arg(kMostLines));
        if (row > 1 && (line.startsWith(' ') || line.startsWith('\t'))) {
            folded += line.mid(1);
            continue;
        }
        if (const auto taken = flush(); !taken)
            return base::fail(taken.error());
        folded = line;
        firstRow = row;
    }
    if (const auto taken = flush(); !taken)
        return base::fail(taken.error());
    return collector.finish();
}

QString icsText(const QString &value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] != QLatin1Char('\\') || at + 1 == value.size()) {
            text += value[at];
            continue;
        }
        const QChar next = value[++at];
        text += next == QLatin1Char('n') || next == QLatin1Char('N') ? QLatin1Char('\n') : next;
    }
    return text;
}

}
