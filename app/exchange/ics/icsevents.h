#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "exchange/importreasons.h"

#include <QDate>
#include <QVector>

namespace exchange {

// One time that an event takes place: whole days, or from one instant to another.
struct IcsOccurrence {
    qint64 row = 0;      // of the event's BEGIN
    QString summary;
    bool isFree = false; // marked as not keeping the person busy
    QDate firstDay;      // whole days; invalid for a timed event
    QDate lastDay;       // included
    base::Instant from;
    base::Instant to;
    bool isWholeDays() const { return firstDay.isValid(); }
};

// An event that was left out.
struct IcsFault {
    qint64 row = 0;
    QString reason; // code word of importreasons.h
    QString detail;
};

struct IcsReading {
    qint64 events = 0;
    QVector<IcsOccurrence> occurrences;
    QVector<IcsFault> faults;
};

struct IcsOptions {
    QByteArray floatingZone; // of times that name no zone
    QDate horizon;           // the last day that a repetition is followed to
};

// Reads the events of an .ics file (RFC 5545), repetitions unfolded: RRULE by day, week, month and year, RDATE, EXDATE and moved
// single times. Cancelled events are passed over. An event that is not understood is a fault; a file that is none of this
// kind an error (see readIcsLines). Bounded: at most 200,000 occurrences, TooLarge beyond.
[[nodiscard]] base::Result<IcsReading> readIcs(const QByteArray &data, const IcsOptions &options);

}
