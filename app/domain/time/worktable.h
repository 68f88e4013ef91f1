#pragma once

#include "domain/time/weekpattern.h"
#include "domain/time/zoneoffsets.h"

#include <optional>
#include <vector>

namespace domain {

// Worked time of one calendar as a growing total over all instants, and the way back from a total to an instant.
// Ordinary stretches follow the week's pattern at a fixed offset; days with an exception or near a clock change are listed
// one by one. So a query is two binary searches over some hundred segments, however far it reaches.
class WorkTable
{
public:
    struct Stretch {
        qint64 from = 0; // UTC ms
        qint64 to = 0;
        qint64 total = 0; // worked up to `from`
    };

    explicit WorkTable(const WorkingCalendar &calendar);

    // Worked ms up to this UTC instant, from a fixed origin.
    qint64 totalAt(qint64 utcMs) const;
    // The earliest and the latest instant with this total; none when it is never reached.
    std::optional<qint64> earliestAt(qint64 total) const;
    std::optional<qint64> latestAt(qint64 total) const;
    // The worked stretch that holds the first millisecond after this total.
    std::optional<Stretch> stretchAfter(qint64 total) const { return stretchEndingAt(total + 1); }
    // Days with working time before this local day (days since 1970-01-01), from a fixed origin.
    qint64 workedDaysBefore(qint64 day) const;
    bool isWorkedDay(qint64 day) const { return workedDaysBefore(day + 1) > workedDaysBefore(day); }
    qint64 localDay(qint64 utcMs) const { return flooredQuotient(utcMs + m_offsets.offsetAt(utcMs), kDayMs); }

private:
    // Either an ordinary stretch of days or a run of listed ones; the first reaches back and the last forward without end.
    struct Segment {
        qint64 from = 0;         // UTC ms
        qint64 day = 0;          // first local day
        qint64 total = 0;        // worked up to `from`
        qint64 days = 0;         // worked days before `day`
        bool isOrdinary = true;
        qint64 offset = 0;       // ordinary: local minus UTC
        qint64 patternTotal = 0; // ordinary: the pattern's total at `from`
        qint64 patternDays = 0;
        size_t firstStretch = 0; // run: in m_stretches
        size_t firstDay = 0;     // run: in m_daysBefore
    };

    std::vector<qint64> specialDays(const QMap<QDate, CalendarException> &exceptions) const;
    void startRun(qint64 day);
    void listDay(qint64 day, const QVector<DayInterval> &hours);
    void startOrdinary(qint64 day);
    std::optional<Stretch> stretchEndingAt(qint64 total) const;
    std::optional<Stretch> ordinaryStretchEndingAt(const Segment &segment, qint64 total) const;

    ZoneOffsets m_offsets;
    WeekPattern m_week;
    std::vector<Segment> m_segments;
    std::vector<Stretch> m_stretches;   // of the listed days
    std::vector<qint64> m_daysBefore;   // worked days before each listed day
    qint64 m_runDays = 0;               // worked days up to the run being listed
};

}
