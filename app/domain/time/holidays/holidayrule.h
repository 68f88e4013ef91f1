#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>

namespace domain {

// Days of the week by QDate's number: 1 = Monday … 7 = Sunday; 0 is not used.
using WeekdaySet = std::array<bool, 8>;

// Which day of a year a holiday falls on before it is shifted.
struct HolidayAnchor {
    enum class Kind { Date, NthWeekday, WeekdayFrom, WeekdayBefore, Easter, OrthodoxEaster, Equinox, ListedDays };

    Kind kind = Kind::Date;
    int month = 0;
    int day = 0;
    int weekday = 0;
    int nth = 0;    // 1..5, -1 = last
    int offset = 0; // days after it
    QVector<QDate> days; // ListedDays
    bool operator==(const HolidayAnchor &) const = default;
};

// What happens when the holiday falls on one of some weekdays: it moves there, or a day off in lieu is added there.
struct HolidayShift {
    enum class Target { Days, Weekday, NextFree };

    WeekdaySet when{};
    bool isAdded = false; // in lieu: the holiday itself stays
    Target target = Target::NextFree;
    int value = 0; // days, or the weekday
    bool operator==(const HolidayShift &) const = default;
};

struct HolidayRule {
    QString name;
    HolidayAnchor anchor;
    int from = 0;    // years, both ends included
    int until = 9999;
    QVector<int> except;
    QStringList regions;        // empty: everywhere
    QStringList exceptRegions;
    QVector<HolidayShift> shifts;
    bool operator==(const HolidayRule &) const = default;
};

struct HolidayRegion {
    QString code; // "BY"
    QString name;
    bool operator==(const HolidayRegion &) const = default;
};

// The public holidays of one country, as its rule file states them.
struct HolidayRules {
    QString code; // ISO 3166-1, "DE"
    QString name;
    WeekdaySet weekend{};
    QVector<HolidayRegion> regions;
    QVector<HolidayRule> rules;
    bool operator==(const HolidayRules &) const = default;
};

struct Holiday {
    QDate day;
    QString name;
    bool inLieu = false; // given because the holiday itself fell on a day off
    bool operator==(const Holiday &) const = default;
};

// The holidays of a year by day, each day once (names joined by " / "). region: "BY"; empty: those of the whole country.
QVector<Holiday> holidaysOf(const HolidayRules &rules, const QString &region, int year);

}
