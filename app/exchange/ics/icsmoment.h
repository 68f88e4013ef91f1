#pragma once

#include "base/instant.h"
#include "exchange/ics/icslines.h"

#include <QDateTime>

#include <optional>

namespace exchange {

// A DTSTART, DTEND, EXDATE … as written: a day, or a time local to the zone it names.
struct IcsMoment {
    QDateTime local; // labelled UTC; only its date and time count
    bool isDay = false;
    bool isUtc = false;
    QString zone; // TZID; empty: none named
};

// "20261224", "20261224T180000" or "20261224T170000Z", from 1900 to 2200.
std::optional<IcsMoment> icsMoment(const QString &text, const QString &zone);
std::optional<IcsMoment> icsMoment(const IcsLine &line);

// Turns local times into instants: by the IANA zone of that name, else by the zone that the file itself describes.
class IcsZones
{
public:
    IcsZones(const QHash<QString, QByteArray> &own, const QByteArray &floating) : m_own(own), m_floating(floating) {}

    bool knows(const IcsMoment &moment) const;
    // `like` says how the time is meant; none when the zone's own text cannot be read.
    base::Instant instantOf(const QDateTime &local, const IcsMoment &like) const;
    base::Instant instantOf(const IcsMoment &moment) const { return instantOf(moment.local, moment); }

private:
    const QHash<QString, QByteArray> &m_own; // VTIMEZONE texts by TZID
    const QByteArray &m_floating;            // IANA, for times that name none
};

}
