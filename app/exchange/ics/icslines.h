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

    // The first line of this name; nothing when there is none.
    const IcsLine *find(const QString &name) const;
};

struct IcsFile {
    QVector<IcsComponent> events;
    QHash<QString, QByteArray> zones; // VTIMEZONE texts by TZID
};

// Takes an .ics file apart into its events and time zones; other components are passed over. BadValue with the row for a line
// that is no content line, for components that do not nest and for text that is no UTF-8; TooLarge above 20 MB, 500,000 lines
// or 100,000 events.
[[nodiscard]] base::Result<IcsFile> readIcsLines(const QByteArray &data);

// The text behind RFC 5545's escapes: \n, \,, \; and \\.
QString icsText(const QString &value);

}
