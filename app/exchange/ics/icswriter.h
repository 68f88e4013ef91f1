#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVector>

namespace exchange {

// A whole day to write into an .ics file.
struct IcsDay {
    QDate day;
    QString summary;
};

// A calendar of whole days (RFC 5545): CRLF, lines folded at 75 bytes, days as VALUE=DATE, free time by TRANSP. The same
// day of the same calendar gives the same UID, so a program that imports it again updates.
QByteArray icsOf(const QString &calendarName, const QVector<IcsDay> &days, base::Instant stamp);

}
