#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <compare>
#include <limits>

namespace base {

// A moment on the UTC time line in milliseconds since 1970-01-01T00:00Z; the default is "none". Zones apply at the edges only.
class Instant
{
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 msSinceEpoch) : m_ms(msSinceEpoch) {}
    static Instant fromDateTime(const QDateTime &dateTime);
    // ISO 8601 with an offset or Z; a text without either is read as UTC. None when it cannot be read.
    static Instant fromIso(const QString &text);

    constexpr bool isValid() const { return m_ms != kNone; }
    constexpr qint64 ms() const { return m_ms; }
    // UTC QDateTime; invalid for "none".
    QDateTime toDateTime() const;
    // yyyy-MM-ddTHH:mm:ssZ (with .zzz when there are milliseconds); empty for "none".
    QString toIso() const;

    constexpr Instant plusMs(qint64 ms) const { return Instant(m_ms + ms); }
    constexpr Instant plusMinutes(qint64 minutes) const { return Instant(m_ms + minutes * 60'000); }
    // "none" sorts before every instant: test isValid() before comparing.
    constexpr auto operator<=>(const Instant &) const = default;

private:
    static constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    qint64 m_ms = kNone;
};

}
Q_DECLARE_METATYPE(base::Instant)
