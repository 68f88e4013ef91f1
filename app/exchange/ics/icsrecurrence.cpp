#include "exchange/ics/icsrecurrence.h"

#include <libical/ical.h>

#include <QStringList>

#include <memory>

namespace exchange {

namespace {

// A wrong value is answered by a null or an error flag, never by abort().
void quietIcal()
{
    icalerror_set_errors_are_fatal(0);
    icalerror_clear_errno();
}

icaltimetype icalTime(const QDateTime &local, bool isDay)
{
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.is_date = isDay;
    if (!isDay) {
        time.hour = local.time().hour();
        time.minute = local.time().minute();
        time.second = local.time().second();
    }
    return time;
}

QDateTime localOf(const icaltimetype &time)
{
    return QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), Qt::UTC);
}

// Days and longer steps only, each part once, nothing that this library does not count by.
bool isUnderstood(const QString &rule)
{
    static const QStringList kSteps{QStringLiteral("DAILY"), QStringLiteral("WEEKLY"), QStringLiteral("MONTHLY"), QStringLiteral("YEARLY")};
    static const QStringList kParts{QStringLiteral("FREQ"),     QStringLiteral("UNTIL"),      QStringLiteral("COUNT"),
                                    QStringLiteral("INTERVAL"), QStringLiteral("BYDAY"),      QStringLiteral("BYMONTHDAY"),
                                    QStringLiteral("BYMONTH"),  QStringLiteral("BYYEARDAY"),  QStringLiteral("BYWEEKNO"),
                                    QStringLiteral("BYSETPOS"), QStringLiteral("WKST")};
    QStringList seen;
    for (const QString &part : rule.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString name = part.section(QLatin1Char('='), 0, 0).toUpper();
        const QString value = part.section(QLatin1Char('='), 1).toUpper();
        if (!kParts.contains(name) || seen.contains(name) || value.isEmpty())
            return false;
        if (name == QLatin1String("FREQ") && !kSteps.contains(value))
            return false;
        if ((name == QLatin1String("COUNT") || name == QLatin1String("INTERVAL")) && value.toInt() < 1)
            return false;
        seen << name;
    }
    return seen.contains(QStringLiteral("FREQ"));
}

using ComponentOwner = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using PropertyOwner = std::unique_ptr<icalproperty, decltype(&icalproperty_free)>;

}

std::optional<QVector<QDateTime>> icsStarts(const QString &rule, const QDateTime &first, bool isDay, QDate horizon, qsizetype most)
{
    quietIcal();
    if (!isUnderstood(rule))
        return std::nullopt;
    const PropertyOwner property(icalproperty_new_from_string(("RRULE:" + rule.toUtf8()).constData()), &icalproperty_free);
    if (!property || icalproperty_isa(property.get()) != ICAL_RRULE_PROPERTY)
        return std::nullopt;
    // The value's type differs between libical 3 and 4; handed on at once it need not be named.
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> steps(
        icalrecur_iterator_new(icalproperty_get_rrule(property.get()), icalTime(first, isDay)), &icalrecur_iterator_free);
    if (!steps)
        return std::nullopt;
    QVector<QDateTime> starts;
    for (icaltimetype next = icalrecur_iterator_next(steps.get()); !icaltime_is_null_time(next);
         next = icalrecur_iterator_next(steps.get())) {
        const QDateTime start = localOf(next);
        if (!start.isValid() || start.date() > horizon)
            break;
        if (starts.size() >= most)
            return std::nullopt;
        starts.append(start);
    }
    return starts;
}

std::optional<qint64> icsDurationMs(const QString &text)
{
    quietIcal();
    const icaldurationtype duration = icaldurationtype_from_string(text.trimmed().toUtf8().constData());
    constexpr qint64 kDay = 86'400'000;
    const qint64 days = qint64(duration.weeks) * 7 + duration.days;
    if (icaldurationtype_is_bad_duration(duration) || duration.is_neg || days > 36'600 || duration.hours > 878'400)
        return std::nullopt;
    return days * kDay + (qint64(duration.hours) * 3600 + qint64(duration.minutes) * 60 + duration.seconds) * 1000;
}

std::optional<int> icsZoneOffset(const QByteArray &zoneText, const QDateTime &local)
{
    quietIcal();
    ComponentOwner parsed(icalparser_parse_string(zoneText.constData()), &icalcomponent_free);
    if (!parsed || icalcomponent_isa(parsed.get()) != ICAL_VTIMEZONE_COMPONENT)
        return std::nullopt;
    const auto freeZone = [](icaltimezone *zone) { icaltimezone_free(zone, 1); };
    const std::unique_ptr<icaltimezone, decltype(freeZone)> zone(icaltimezone_new(), freeZone);
    if (!icaltimezone_set_component(zone.get(), parsed.get()))
        return std::nullopt;
    parsed.release(); // the zone owns it now
    icaltimetype time = icalTime(local, false);
    int isDaylight = 0;
    return icaltimezone_get_utc_offset(zone.get(), &time, &isDaylight);
}

}
