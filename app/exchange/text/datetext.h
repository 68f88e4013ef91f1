#pragma once

#include "base/instant.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace exchange {

// A date as somebody wrote it: a day, maybe a time, maybe an offset from UTC.
struct DateText {
    QDate date;
    int milliseconds = -1; // of the day; -1: no time was written
    std::optional<int> offsetSeconds;
    bool operator==(const DateText &) const = default;

    bool isValid() const { return date.isValid(); }
    bool hasTime() const { return milliseconds >= 0; }
};

// Which moment stands for a day without a time.
enum class DayEdge { Begin, End };

// Without an offset the text means the zone given; inside the gap of a clock change the first moment after it.
// The end of a day is its last minute, 23:59.
base::Instant toInstant(const DateText &text, const QTimeZone &zone, DayEdge edge);

}
