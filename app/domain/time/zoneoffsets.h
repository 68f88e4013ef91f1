#pragma once

#include <QByteArray>
#include <QDate>

#include <vector>

namespace domain {

// The offsets from UTC of one IANA zone as a flat table, and the way from local time to UTC at clock changes.
// Immutable; from 1900 to 2500, outside of which the nearest offset holds. An unknown zone counts as UTC.
class ZoneOffsets
{
public:
    // What an ambiguous local time means: a start is the earlier instant, an end the later one.
    enum class Edge { Start, End };

    struct Change {
        qint64 at = 0;     // UTC ms
        qint64 before = 0; // offset in ms
        qint64 after = 0;
    };

    explicit ZoneOffsets(const QByteArray &zone);

    const std::vector<Change> &changes() const { return m_changes; }
    qint64 offsetAt(qint64 utcMs) const;
    // UTC ms of a local time in ms since 1970-01-01T00:00 local. Inside a gap: the first instant after it.
    qint64 toUtc(qint64 localMs, Edge edge) const;

private:
    qint64 m_first = 0;
    std::vector<Change> m_changes;
};

}
