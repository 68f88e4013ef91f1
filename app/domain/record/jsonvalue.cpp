#include "domain/record/jsonvalue.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace domain {

namespace {

constexpr int kDayMinutes = 24 * 60;

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

bool isDigitText(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "09:30" as minutes from midnight; -1 when it is no time of day.
int clockMinutes(QStringView text)
{
    if (text.size() != 5 || text.at(2) != u':' || !isDigitText(text.first(2)) || !isDigitText(text.last(2)))
        return -1;
    const int minute = text.last(2).toInt();
    const int total = text.first(2).toInt() * 60 + minute;
    return minute > 59 || total > kDayMinutes ? -1 : total;
}

}

QString amountText(qint64 cents)
{
    // Unsigned, because the lowest qint64 has no positive twin.
    const quint64 size = cents < 0 ? quint64(0) - quint64(cents) : quint64(cents);
    const QString sign = cents < 0 ? QStringLiteral("-") : QString();
    return sign + QStringLiteral("%1.%2").arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'));
}

std::optional<qint64> centsFromAmount(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView rest = QStringView(text).sliced(negative ? 1 : 0);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.first(point);
    QString digits = whole.toString();
    if (!isDigitText(whole) || digits.size() > 19)
        return std::nullopt;
    if (point >= 0) {
        const QStringView decimals = rest.sliced(point + 1);
        if (!isDigitText(decimals) || decimals.size() > 2)
            return std::nullopt;
        digits += decimals;
    }
    digits += QString(2 - (digits.size() - whole.size()), QLatin1Char('0'));
    bool fits = false;
    const qint64 cents = (negative ? QLatin1Char('-') + digits : digits).toLongLong(&fits);
    return fits ? std::optional(cents) : std::nullopt;
}

QJsonValue jsonValue(const QString &value)
{
    return QJsonValue(value);
}

QJsonValue jsonValue(const QByteArray &latin1)
{
    return QJsonValue(QString::fromLatin1(latin1));
}

QJsonValue jsonValue(bool value)
{
    return QJsonValue(value);
}

QJsonValue jsonValue(int value)
{
    return QJsonValue(value);
}

QJsonValue jsonValue(qint64 value)
{
    return QJsonValue(value);
}

QJsonValue jsonValue(double value)
{
    return QJsonValue(std::isfinite(value) ? value : 0.0);
}

QJsonValue jsonValue(base::Instant value)
{
    return QJsonValue(value.toIso());
}

QJsonValue jsonValue(QDate value)
{
    return QJsonValue(value.toString(Qt::ISODate));
}

QJsonValue jsonValue(const Duration &value)
{
    return QJsonValue(toText(value));
}

QJsonValue jsonValue(const DayInterval &value)
{
    return QJsonValue(clockText(value.start) + QLatin1Char('-') + clockText(value.end));
}

QJsonValue jsonValue(const Money &value)
{
    QJsonObject object;
    if (!value.isZero() || !value.currency.isEmpty())
        object.insert(QLatin1String("amount"), amountText(value.cents));
    if (!value.currency.isEmpty())
        object.insert(QLatin1String("currency"), value.currency);
    return object;
}

bool isEmptyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0.0;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return true;
}

bool takeValue(const QJsonValue &value, QString &into)
{
    if (!value.isString())
        return false;
    into = value.toString();
    return true;
}

bool takeValue(const QJsonValue &value, QByteArray &latin1)
{
    if (!value.isString())
        return false;
    latin1 = value.toString().toLatin1();
    return true;
}

bool takeValue(const QJsonValue &value, bool &into)
{
    if (!value.isBool())
        return false;
    into = value.toBool();
    return true;
}

bool takeValue(const QJsonValue &value, qint64 &into)
{
    // toInteger gives its argument for a fraction or for what does not fit: two arguments tell that from a true value.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return false;
    into = value.toInteger();
    return true;
}

bool takeValue(const QJsonValue &value, int &into)
{
    qint64 wide = 0;
    if (!takeValue(value, wide) || wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return false;
    into = int(wide);
    return true;
}

bool takeValue(const QJsonValue &value, double &into)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return false;
    into = value.toDouble();
    return true;
}

bool takeValue(const QJsonValue &value, base::Instant &into)
{
    const base::Instant instant = value.isString() ? base::Instant::fromIso(value.toString()) : base::Instant();
    if (!instant.isValid())
        return false;
    into = instant;
    return true;
}

bool takeValue(const QJsonValue &value, QDate &into)
{
    const QDate day = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
    if (!value.isString() || !day.isValid())
        return false;
    into = day;
    return true;
}

bool takeValue(const QJsonValue &value, Duration &into)
{
    const std::optional<Duration> duration = value.isString() ? durationFromText(value.toString()) : std::nullopt;
    if (!duration)
        return false;
    into = *duration;
    return true;
}

bool takeValue(const QJsonValue &value, DayInterval &into)
{
    const QString text = value.toString();
    if (!value.isString() || text.size() != 11 || text.at(5) != u'-')
        return false;
    const DayInterval interval{clockMinutes(QStringView(text).first(5)), clockMinutes(QStringView(text).last(5))};
    if (interval.start < 0 || interval.end <= interval.start)
        return false;
    into = interval;
    return true;
}

}
