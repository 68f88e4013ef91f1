#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace domain {

// A length of time as people write it: 90m, 4h, 3d (working time) or 24h! (elapsed, round the clock).
// The unit is kept, so that printing gives back what was typed; a day has as many working hours as the calendar says.
struct Duration {
    enum class Unit { Minutes, Hours, Days };

    qint64 amount = 0;
    Unit unit = Unit::Minutes;
    bool elapsed = false;

    static constexpr Duration minutes(qint64 n) { return {n, Unit::Minutes, false}; }
    static constexpr Duration hours(qint64 n) { return {n, Unit::Hours, false}; }
    static constexpr Duration days(qint64 n) { return {n, Unit::Days, false}; }

    constexpr bool isZero() const { return amount == 0; }
    // Minutes of working time, or of elapsed time (a day is then 24 h). nominalDayMinutes: the calendar's working day.
    constexpr qint64 toMinutes(qint64 nominalDayMinutes) const
    {
        switch (unit) {
        case Unit::Minutes:
            return amount;
        case Unit::Hours:
            return amount * 60;
        case Unit::Days:
            return amount * (elapsed ? 24 * 60 : nominalDayMinutes);
        }
        return 0;
    }
    bool operator==(const Duration &) const = default;
};

// "90m", "4h", "3d", "24h!". The same in every language: these letters are the notation.
QString toText(const Duration &duration);
// Reads the notation above, blanks allowed; nothing for anything else, for a negative or an absurdly large amount (> 100 years).
std::optional<Duration> durationFromText(const QString &text);

}
