#include "exchange/ics/icsmoment.h"

#include "exchange/ics/icsrecurrence.h"

#include <QTimeZone>

namespace exchange {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

// "Europe/Berlin", a vendor's "/prefix/Europe/Berlin", or a name that Windows gives ("W. Europe Standard Time").
QByteArray ianaName(const QString &name)
{
    const QByteArray last = name.section(QLatin1Char('/'), -2).toLatin1();
    for (const QByteArray &candidate : {name.toLatin1(), last, QTimeZone::windowsIdToDefaultIanaId(name.toLatin1())})
        if (!candidate.isEmpty() && QTimeZone(candidate).isValid())
            return candidate;
    return {};
}

// Of a time that comes twice, when clocks go back, the first is meant, and one that is left out, when they go forward, counts by
// the offset of before (RFC 5545, 3.3.5).
base::Instant zonedInstant(const QDateTime &local, const QTimeZone &zone)
{
    const QDateTime byBefore = local.addSecs(-zone.offsetFromUtc(local.addDays(-1)));
    const QDateTime byAfter = local.addSecs(-zone.offsetFromUtc(local.addDays(1)));
    const bool isAfter = byBefore.addSecs(zone.offsetFromUtc(byBefore)) != local && byAfter.addSecs(zone.offsetFromUtc(byAfter)) == local;
    return base::Instant::fromDateTime(isAfter ? byAfter : byBefore);
}

}

std::optional<IcsMoment> icsMoment(const QString &text, const QString &zone)
{
    const QString value = text.trimmed();
    const QDate day = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
    if (!day.isValid() || day.year() < kFirstYear || day.year() > kLastYear)
        return std::nullopt;
    IcsMoment moment{QDateTime(day, QTime(0, 0), Qt::UTC), value.size() == 8, value.endsWith(QLatin1Char('Z')), zone};
    if (moment.isDay)
        return moment;
    const QTime time = QTime::fromString(value.mid(9, 6), QStringLiteral("HHmmss"));
    if (value[8] != QLatin1Char('T') || value.size() != (moment.isUtc ? 16 : 15) || !time.isValid())
        return std::nullopt;
    moment.local.setTime(time);
    return moment;
}

std::optional<IcsMoment> icsMoment(const IcsLine &line)
{
    return icsMoment(line.value, line.parameters.value(QStringLiteral("TZID")));
}

bool IcsZones::knows(const IcsMoment &moment) const
{
    return moment.isDay || moment.isUtc || moment.zone.isEmpty() || !ianaName(moment.zone).isEmpty() || m_own.contains(moment.zone);
}

base::Instant IcsZones::instantOf(const QDateTime &local, const IcsMoment &like) const
{
    if (like.isUtc)
        return base::Instant::fromDateTime(local);
    const QByteArray iana = like.zone.isEmpty() ? m_floating : ianaName(like.zone);
    if (!iana.isEmpty())
        return zonedInstant(local, QTimeZone(iana));
    const auto offset = icsZoneOffset(m_own.value(like.zone), local);
    return offset ? base::Instant::fromDateTime(local.addSecs(-*offset)) : base::Instant();
}

}
