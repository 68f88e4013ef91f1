#include "services/sample/samplenotation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace services {

using base::Instant;
using base::Result;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kRoundMs = 5 * kMinuteMs; // nobody logs a call at 10:43:17

qint64 spanMs(const QString &span, int nominalDayMinutes)
{
    static const QRegularExpression kPart(QStringLiteral("(\\d+)([dhm])"));
    qint64 minutes = 0;
    for (auto it = kPart.globalMatch(span); it.hasNext();) {
        const QRegularExpressionMatch part = it.next();
        const qint64 amount = part.captured(1).toLongLong();
        const QString unit = part.captured(2);
        minutes += amount * (unit == QLatin1String("d") ? nominalDayMinutes : unit == QLatin1String("h") ? 60 : 1);
    }
    return minutes * kMinuteMs;
}

}

SampleNotation::SampleNotation(const domain::WorkingCalendar &calendar, Instant now)
    : m_time(calendar), m_zone(calendar.zone), m_now(now.ms() - now.ms() % kRoundMs)
{
}

Result<QJsonValue> SampleNotation::translated(const QJsonValue &value) const
{
    if (value.isString())
        return translatedText(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray()) {
            const Result<QJsonValue> inner = translated(each);
            if (!inner)
                return inner;
            array.append(*inner);
        }
        return QJsonValue(array);
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Result<QJsonValue> inner = translated(it.value());
        if (!inner)
            return inner;
        it.value() = *inner;
    }
    return QJsonValue(object);
}

Result<QJsonValue> SampleNotation::translatedText(const QString &text) const
{
    static const QRegularExpression kDay(QStringLiteral("^day\\(([+-]\\d+d)\\)$"));
    static const QRegularExpression kMoment(QStringLiteral("^([+-](?:\\d+[dhm])+)(?: (\\d\\d:\\d\\d))?$"));
    static const QRegularExpression kMoney(QStringLiteral("^EUR (\\d+)$"));
    if (text.startsWith(QLatin1Char('@'))) {
        if (const qint64 number = id(text); number > 0)
            return QJsonValue(number);
        return base::fail(base::ErrorCode::Internal, text);
    }
    if (const auto money = kMoney.match(text); money.hasMatch())
        return QJsonValue(QJsonObject{{QStringLiteral("amount"), money.captured(1)}});
    if (const auto day = kDay.match(text); day.hasMatch())
        return QJsonValue(m_time.localDate(moment(day.captured(1))).toString(Qt::ISODate));
    const auto match = kMoment.match(text);
    if (!match.hasMatch())
        return QJsonValue(withDates(text));
    Instant instant = moment(match.captured(1));
    if (const QString hour = match.captured(2); instant.isValid() && !hour.isEmpty())
        instant = Instant::fromDateTime(
            QDateTime(m_time.localDate(instant), QTime::fromString(hour, QStringLiteral("HH:mm")), m_zone));
    if (!instant.isValid())
        return base::fail(base::ErrorCode::Internal, text);
    return QJsonValue(instant.toIso());
}

Instant SampleNotation::moment(const QString &span) const
{
    const qint64 ms = spanMs(span, m_time.calendar().nominalDayMinutes);
    return span.startsWith(QLatin1Char('-')) ? m_time.subtractMs(m_now, ms) : m_time.addMs(m_now, ms);
}

QString SampleNotation::withDates(const QString &text) const
{
    static const QRegularExpression kDate(QStringLiteral("\\{([+-]\\d+d)\\}"));
    QString result = text;
    for (auto it = kDate.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QDate date = m_time.localDate(moment(match.captured(1)));
        result.replace(match.captured(0), QLocale::c().toString(date, QStringLiteral("ddd d MMM")));
    }
    return result;
}

}
