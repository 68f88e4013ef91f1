#pragma once

#include "domain/time/workingcalendar.h"

#include <optional>
#include <vector>

// Working time the slow way: one mark for each minute of a year, walked one by one. Shares nothing with WorkTable: the UTC minute
// of a local hour is searched for among all minutes near it.
class MinuteCalendar
{
public:
    static constexpr int kDays = 330;

    explicit MinuteCalendar(const domain::WorkingCalendar &calendar, QDate first = QDate(2026, 6, 1));

    struct Pause {
        qint64 from = 0;
        qint64 to = 0;
    };

    // In ms since 1970; nothing where the walk would leave the year. Minutes within a pause do not count; an elapsed span counts
    // every other one.
    std::optional<qint64> add(qint64 from, qint64 ms, bool isElapsed = false, const std::vector<Pause> &pauses = {}) const;
    std::optional<qint64> subtract(qint64 until, qint64 ms) const;
    std::optional<qint64> between(qint64 from, qint64 until) const;
    int nominalDay() const { return m_nominalDay; }

private:
    void mark(qint64 localStart, qint64 localEnd);
    qint64 localOf(qint64 minute) const { return minute + m_offsets[size_t((minute - m_first) / 15)]; }

    qint64 m_first = 0;
    qint64 m_last = 0;
    int m_nominalDay = 480;
    std::vector<int> m_offsets; // minutes, by quarter of an hour
    std::vector<char> m_isWorked;
};
