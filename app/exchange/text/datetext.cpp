#include "exchange/text/datetext.h"

namespace exchange {

namespace {

constexpr int kEndOfDay = (24 * 60 - 1) * 60 * 1000;
constexpr qint64 kDay = 86'400'000;
constexpr int kGapStep = 15 * 60 * 1000;

}

base::Instant toInstant(const DateText &text, const QTimeZone &zone, DayEdge edge)
{
    if (!text.isValid())
        return {};
    const int time = text.hasTime() ? text.milliseconds : edge == DayEdge::End ? kEndOfDay : 0;
    const qint64 local = (text.date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * kDay + time;
    if (text.offsetSeconds)
        return base::Instant(local - qint64(*text.offsetSeconds) * 1000);
    if (zone == QTimeZone::utc())
        return base::Instant(local);
    for (int step = time; step < kDay; step += kGapStep) {
        const QDateTime moment(text.date, QTime::fromMSecsSinceStartOfDay(step), zone);
        if (moment.isValid()) // in Qt 6.4 a time inside a gap is not
            return base::Instant::fromDateTime(moment);
    }
    return {};
}

}
