#pragma once

#include "exchange/ics/icsevents.h"

namespace services {

// What an import of days off or absences did.
struct DaysImport {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    QVector<exchange::IcsFault> skipped; // by row
};

// The events of an .ics file on disk; repetitions are followed to ten years after today.
// zone: of times that name none. The errors of readIcs, with the file; FileMissing, FileUnreadable.
[[nodiscard]] base::Result<exchange::IcsReading> readIcsFile(const QString &path, const QByteArray &zone, QDate today);

}
