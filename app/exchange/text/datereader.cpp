#include "exchange/text/datereader.h"

#include "exchange/text/monthnames.h"

#include <QRegularExpression>

#include <array>

namespace exchange {

namespace {

constexpr qsizetype kDateLimit = 100; // longer cells are no dates

// n digits at the front of `text`, taken off it; -1 when they are not there.
int takeDigits(QByteArrayView &text, int count)
{
    if (text.size() < count)
        return -1;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    text = text.sliced(count);
    return value;
}

bool takeChar(QByteArrayView &text, const char *choices)
{
    if (text.isEmpty() || !std::strchr(choices, text.front()) || text.front() == '\0')
        return false;
    text = text.sliced(1);
    return true;
}

int clockTime(int hour, int minute, int second, int millisecond)
{
    return hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60
        ? -1
        : ((hour * 60 + minute) * 60 + qMin(second, 59)) * 1000 + millisecond;
}

// hh:mm[:ss[.fff]]; -1 when it is no time.
int takeIsoTime(QByteArrayView &text)
{
    const int hour = takeDigits(text, 2);
    if (hour < 0 || !takeChar(text, ":"))
        return -1;
    const int minute = takeDigits(text, 2);
    const int second = takeChar(text, ":") ? takeDigits(text, 2) : 0;
    int millisecond = 0;
    if (takeChar(text, ".,"))
        for (int scale = 100; !text.isEmpty() && text.front() >= '0' && text.front() <= '9'; scale /= 10) {
            millisecond += (text.front() - '0') * scale;
            text = text.sliced(1);
        }
    return clockTime(hour, minute, second, millisecond);
}

// Z, +02, +0200, +02:00 or nothing; false for anything else.
bool takeIsoOffset(QByteArrayView text, std::optional<int> &offset)
{
    if (text.isEmpty())
        return true;
    if (takeChar(text, "Zz")) {
        offset = 0;
        return text.isEmpty();
    }
    const bool isWest = text.front() == '-';
    if (!takeChar(text, "+-"))
        return false;
    const int hours = takeDigits(text, 2);
    takeChar(text, ":");
    const int minutes = text.isEmpty() ? 0 : takeDigits(text, 2);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || !text.isEmpty())
        return false;
    offset = (hours * 60 + minutes) * (isWest ? -60 : 60);
    return true;
}

// The common case by hand: a list of 100,000 issues has half a million of these.
DateText isoDate(QByteArrayView text)
{
    DateText read;
    const int year = takeDigits(text, 4);
    if (year < 0 || !takeChar(text, "-"))
        return {};
    const int month = takeDigits(text, 2);
    if (month < 0 || !takeChar(text, "-"))
        return {};
    const int day = takeDigits(text, 2);
    read.date = QDate(year, month, day);
    if (text.isEmpty() || day < 0)
        return read;
    if (!takeChar(text, "Tt "))
        return {};
    read.milliseconds = takeIsoTime(text);
    if (read.milliseconds < 0 || !takeIsoOffset(text.trimmed(), read.offsetSeconds))
        return {};
    return read;
}

// The three numbers of 05/06/2020 or 5-6-20; empty for anything else. Dots are always day first, so they tell nothing.
std::array<int, 3> numericParts(QByteArrayView cell)
{
    std::array<int, 3> parts{-1, -1, -1};
    qsizetype at = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const qsizetype from = at;
        int value = 0;
        while (at < cell.size() && at - from < 5 && cell[at] >= '0' && cell[at] <= '9')
            value = value * 10 + (cell[at++] - '0');
        const bool isEnd = i == 2 || (at < cell.size() && (cell[at] == '/' || cell[at] == '-'));
        if (at == from || at - from > (i == 2 ? 4 : 2) || !isEnd)
            return {-1, -1, -1};
        parts[i] = value;
        ++at;
    }
    return parts;
}

int fullYear(int year, qsizetype digits)
{
    return digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

// Takes the time of day and the offset out of the text; false when they make no sense.
bool takeClock(QString &text, DateText &read)
{
    static const QRegularExpression clock(
        QStringLiteral("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp]\\.?\\s?[Mm]\\.?(?![\\p{L}]))?"
                       "\\s*(?:(Z|UTC|GMT)?\\s*([+-]\\d{2}:?\\d{2})|(Z|UTC|GMT)\\b)?"));
    static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)\\s*$"));
    text.remove(remark);
    const QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch())
        return true;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(5).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const int millisecond = (match.captured(4) + QStringLiteral("000")).left(3).toInt();
    read.milliseconds = clockTime(hour, match.captured(2).toInt(), match.captured(3).toInt(), millisecond);
    if (!match.captured(7).isEmpty() && !takeIsoOffset(match.captured(7).toLatin1(), read.offsetSeconds))
        return false;
    if (!match.captured(8).isEmpty())
        read.offsetSeconds = 0;
    text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
    return read.milliseconds >= 0;
}

QDate namedDate(int month, const QStringList &numbers)
{
    if (numbers.size() != 2)
        return {};
    const bool yearFirst = numbers[0].size() > 2;
    const QString &year = numbers[yearFirst ? 0 : 1];
    return QDate(fullYear(year.toInt(), year.size()), month, numbers[yearFirst ? 1 : 0].toInt());
}

}

void DateReader::observe(QByteArrayView cell)
{
    const auto [first, second, year] = numericParts(cell.trimmed());
    if (first < 0)
        return;
    ++m_numeric;
    m_dayFirst += first > 12 && second <= 12;
    m_monthFirst += second > 12 && first <= 12;
}

DateText DateReader::read(QByteArrayView cell) const
{
    const QByteArrayView trimmed = cell.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kDateLimit)
        return {};
    if (const DateText iso = isoDate(trimmed); iso.isValid())
        return iso;
    return readText(QString::fromUtf8(trimmed));
}

DateText DateReader::readText(QString text) const
{
    if (const DateText relative = readRelative(text); relative.isValid())
        return relative;
    DateText read;
    if (!takeClock(text, read))
        return {};
    static const QRegularExpression parts(QStringLiteral("\\d+|[\\p{L}\\p{M}]+"));
    QStringList numbers;
    int month = 0;
    for (auto it = parts.globalMatch(text); it.hasNext();) {
        const QString part = it.next().captured();
        if (part.front().isDigit())
            numbers.append(part);
        else if (const int named = month == 0 ? monthNumber(part) : 0; named > 0)
            month = named;
        else if (!isDateFiller(part) && part.compare(u"T", Qt::CaseInsensitive) != 0)
            return {};
    }
    if (month > 0) {
        read.date = namedDate(month, numbers);
        return read;
    }
    const DateText date = fromNumbers(numbers, text.contains(u'.'));
    read.date = date.date;
    return read;
}

DateText DateReader::fromNumbers(const QStringList &numbers, bool isDotted) const
{
    if (numbers.size() != 3 || numbers[1].size() > 2)
        return {};
    DateText read;
    if (numbers[0].size() == 4) {
        read.date = QDate(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt());
        return read;
    }
    const bool monthFirst = !isDotted && isMonthFirst();
    const int year = fullYear(numbers[2].toInt(), numbers[2].size());
    read.date = QDate(year, numbers[monthFirst ? 0 : 1].toInt(), numbers[monthFirst ? 1 : 0].toInt());
    return read;
}

DateText DateReader::readRelative(const QString &text) const
{
    static const QRegularExpression ago(QStringLiteral("^(a|an|one|\\d{1,5})\\s+(second|minute|hour|day|week|month|year)s?\\s+ago$"),
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = ago.match(text.simplified());
    const bool isYesterday = text.compare(u"yesterday", Qt::CaseInsensitive) == 0;
    if ((!match.hasMatch() && !isYesterday) || !m_now.isValid())
        return {};
    const int count = isYesterday || !match.captured(1).front().isDigit() ? 1 : match.captured(1).toInt();
    const QString unit = isYesterday ? QStringLiteral("day") : match.captured(2).toLower();
    QDateTime moment = m_now.toDateTime();
    if (unit == QStringLiteral("year"))
        moment = moment.addYears(-count);
    else if (unit == QStringLiteral("month"))
        moment = moment.addMonths(-count);
    else if (unit == QStringLiteral("week") || unit == QStringLiteral("day"))
        moment = moment.addDays(-(unit == QStringLiteral("week") ? 7 * count : count));
    else
        moment = moment.addSecs(-count * (unit == QStringLiteral("hour") ? 3600 : unit == QStringLiteral("minute") ? 60 : 1));
    DateText read{moment.date(), -1, 0};
    if (unit == QStringLiteral("hour") || unit == QStringLiteral("minute") || unit == QStringLiteral("second"))
        read.milliseconds = moment.time().msecsSinceStartOfDay();
    else
        read.offsetSeconds.reset();
    return read;
}

}
