#include "exchange/ics/icswriter.h"

#include <QCryptographicHash>

namespace exchange {

namespace {

constexpr qsizetype kLongestLine = 75; // bytes, without the line's end

QByteArray icsEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == QLatin1Char('\\') || c == QLatin1Char(',') || c == QLatin1Char(';'))
            escaped += QLatin1Char('\\');
        if (c == QLatin1Char('\n'))
            escaped += QStringLiteral("\\n");
        else if (c >= QLatin1Char(' ') || c == QLatin1Char('\t'))
            escaped += c;
    }
    return escaped.toUtf8();
}

// Folds at a byte count, never inside a character.
void appendLine(QByteArray &to, const QByteArray &line)
{
    qsizetype at = 0;
    qsizetype room = kLongestLine;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while ((uchar(line[end]) & 0xC0) == 0x80)
            --end;
        to += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = kLongestLine - 1;
    }
    to += line.mid(at) + "\r\n";
}

QByteArray dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

}

QByteArray icsOf(const QString &calendarName, const QVector<IcsDay> &days, base::Instant stamp)
{
    const QByteArray stampText = stamp.toDateTime().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const QByteArray origin = QCryptographicHash::hash(calendarName.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QByteArray text;
    for (const char *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rung//Rung//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        appendLine(text, line);
    appendLine(text, "X-WR-CALNAME:" + icsEscaped(calendarName));
    for (const IcsDay &day : days) {
        appendLine(text, "BEGIN:VEVENT");
        appendLine(text, "UID:" + dayText(day.day) + '-' + origin + "@rung");
        appendLine(text, "DTSTAMP:" + stampText);
        appendLine(text, "DTSTART;VALUE=DATE:" + dayText(day.day));
        appendLine(text, "DTEND;VALUE=DATE:" + dayText(day.day.addDays(1)));
        appendLine(text, "SUMMARY:" + icsEscaped(day.summary));
        appendLine(text, "TRANSP:TRANSPARENT");
        appendLine(text, "END:VEVENT");
    }
    appendLine(text, "END:VCALENDAR");
    return text;
}

}
