#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

namespace exchange {

// One unfolded content line (RFC 5545 §3.1), with the line of the file where it begins.
struct IcsLine {
    qint64 row = 0;
    QString name;                       // upper case
    QHash<QString, QString> parameters; // names in upper case, quotes taken off
    QString value;                      // as written, escapes and all
};

// An event with its own lines; those of components inside it (alarms) are left out.
struct IcsComponent {
    qint64 row = 0; // of BEGIN
    QVector<IcsLine> lines;
    qint64 badRow = 0; // of the first line in it that is no content line; 0: none

    // The first line of this name; nothing when there is none.
    const IcsLine *find(const QString &name) const;
};

struct IcsFile {
    QVector<IcsComponent> events;
    QHash<QString, QByteArray> zones; // VTIMEZONE texts by TZID
    QVector<qint64> badRows;          // lines outside of events that could not be read
};

// Takes an .ics file apart into its events and time zones; other components are passed over. A line that is no content line or no
// text is left out and noted. UTF-8, UTF-16 with a byte order mark, else the code page of Western Europe. BadValue with the row for
// components that do not nest; TooLarge above 20 MB, 500,000 lines or 100,000 events.
[[nodiscard]] base::Result<IcsFile> readIcsLines(const QByteArray &bytes);

// The text behind RFC 5545's escapes: \n, \,, \; and \\.
QString icsText(const QString &value);

}
