#include "base/instant.h"

#include <QTimeZone>

namespace base {

Instant Instant::fromDateTime(const QDateTime &dateTime)
{
    return dateTime.isValid() ? Instant(dateTime.toMSecsSinceEpoch()) : Instant();
}

Instant Instant::fromIso(const QString &text)
{
    QDateTime parsed = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return {};
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed = QDateTime(parsed.date(), parsed.time(), Qt::UTC);
    return fromDateTime(parsed);
}

QDateTime Instant::toDateTime() const
{
    return isValid() ? QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC) : QDateTime();
}

QString Instant::toIso() const
{
    if (!isValid())
        return {};
    return toDateTime().toString(m_ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

}
