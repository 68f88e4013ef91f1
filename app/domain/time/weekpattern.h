#pragma once

#include "domain/time/workingcalendar.h"

#include <array>
#include <vector>

namespace domain {

inline constexpr qint64 kMinuteMs = 60'000;
inline constexpr qint64 kDayMs = 86'400'000;
inline constexpr qint64 kWeekMs = 7 * kDayMs;

// The quotient rounded down, for instants before 1970 too.
constexpr qint64 flooredQuotient(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

// Sorted, clipped to the day, overlapping and touching ones joined.
QVector<DayInterval> normalised(const QVector<DayInterval> &hours);

// One ordinary week repeated for ever in local time: how much of it is worked up to a moment, and the way back.
// Local ms count from 1970-01-01T00:00; knows neither zones nor exceptions.
class WeekPattern
{
public:
    struct Stretch {
        qint64 from = 0; // local ms
        qint64 to = 0;
    };

    explicit WeekPattern(const std::array<QVector<DayInterval>, 7> &week);

    qint64 totalMs() const { return m_totalMs; }
    int workedDays() const { return m_daysBefore[7]; }
    // Worked ms in [the reference Monday, localMs), negative before it.
    qint64 workedBefore(qint64 localMs) const;
    // Worked days before this local day number (days since 1970-01-01).
    qint64 daysBefore(qint64 day) const;
    // The stretch whose work covers (worked - 1, worked]; totalMs() must not be 0.
    Stretch stretchEndingAt(qint64 worked) const;

private:
    struct Entry {
        qint64 start = 0; // ms from Monday 00:00
        qint64 end = 0;
        qint64 before = 0; // worked earlier in the week
    };
    std::vector<Entry> m_entries;
    std::array<int, 8> m_daysBefore{};
    qint64 m_totalMs = 0;
};

}
