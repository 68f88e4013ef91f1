#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

namespace exchange {

// libical behind plain values; the only file that includes it is icsrecurrence.cpp.

// The starts (local, without a zone) that an RRULE gives from `first` on, up to `horizon`; nothing for a rule that is not
// understood, that counts hours or less, or that gives more than `most` starts.
std::optional<QVector<QDateTime>> icsStarts(const QString &rule, const QDateTime &first, bool isDay, QDate horizon, qsizetype most);

// Milliseconds of an RFC 5545 duration ("P1DT2H"); nothing when it is none or negative.
std::optional<qint64> icsDurationMs(const QString &text);

// Offset from UTC in seconds at a local time, by a VTIMEZONE text; nothing when it cannot be read.
std::optional<int> icsZoneOffset(const QByteArray &zoneText, const QDateTime &local);

}
