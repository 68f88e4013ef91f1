#include "domain/time/holidays/easter.h"
#include "domain/time/holidays/holidayrule.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace domain {

namespace {

QDate weekdayFrom(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

QDate nthWeekday(int year, const HolidayAnchor &anchor)
{
    const QDate first(year, anchor.month, 1);
    if (anchor.nth < 0)
        return weekdayFrom(QDate(year, anchor.month, first.daysInMonth() - 6), anchor.weekday);
    const QDate day = weekdayFrom(first, anchor.weekday).addDays(7 * (anchor.nth - 1));
    return day.month() == anchor.month ? day : QDate(); // no fifth one
}

QDate anchorDay(const HolidayAnchor &anchor, int year)
{
    switch (anchor.kind) {
    case HolidayAnchor::Kind::Date:
        return QDate(year, anchor.month, anchor.day);
    case HolidayAnchor::Kind::NthWeekday:
        return nthWeekday(year, anchor);
    case HolidayAnchor::Kind::WeekdayFrom:
        return weekdayFrom(QDate(year, anchor.month, anchor.day), anchor.weekday);
    case HolidayAnchor::Kind::WeekdayBefore:
        return weekdayFrom(QDate(year, anchor.month, anchor.day).addDays(-7), anchor.weekday);
    case HolidayAnchor::Kind::Easter:
        return easterSunday(year);
    case HolidayAnchor::Kind::OrthodoxEaster:
        return orthodoxEasterSunday(year);
    case HolidayAnchor::Kind::Equinox:
        return equinoxInJapan(year, anchor.month);
    case HolidayAnchor::Kind::ListedDays:
        break;
    }
    return {};
}

QVector<QDate> anchorDays(const HolidayRule &rule, int year)
{
    if (year < rule.from || year > rule.until || rule.except.contains(year))
        return {};
    if (rule.anchor.kind != HolidayAnchor::Kind::ListedDays) {
        const QDate day = anchorDay(rule.anchor, year);
        return day.isValid() ? QVector<QDate>{day.addDays(rule.anchor.offset)} : QVector<QDate>();
    }
    QVector<QDate> days;
    for (const QDate day : rule.anchor.days)
        if (day.year() == year)
            days.append(day);
    return days;
}

bool appliesIn(const HolidayRule &rule, const QString &region)
{
    if (!rule.regions.isEmpty() && !rule.regions.contains(region))
        return false;
    return !rule.exceptRegions.contains(region);
}

// One holiday of one year on its way to the day it is kept on.
struct Placing {
    const HolidayRule *rule = nullptr;
    QDate day;
    const HolidayShift *shift = nullptr;
};

QVector<Placing> placingsOf(const HolidayRules &rules, const QString &region, int year)
{
    QVector<Placing> placings;
    for (int each = year - 1; each <= year + 1; ++each) // a shift may cross the turn of the year
        for (const HolidayRule &rule : rules.rules)
            if (appliesIn(rule, region))
                for (const QDate day : anchorDays(rule, each))
                    placings.append({&rule, day, nullptr});
    for (Placing &placing : placings)
        for (const HolidayShift &shift : placing.rule->shifts)
            if (!placing.shift && shift.when[size_t(placing.day.dayOfWeek())])
                placing.shift = &shift;
    const auto byDay = [](const Placing &a, const Placing &b) { return a.day < b.day; };
    std::stable_sort(placings.begin(), placings.end(), byDay);
    return placings;
}

QDate shiftedDay(const HolidayRules &rules, const Placing &placing, const QSet<QDate> &taken)
{
    switch (placing.shift->target) {
    case HolidayShift::Target::Days:
        return placing.day.addDays(placing.shift->value);
    case HolidayShift::Target::Weekday:
        return weekdayFrom(placing.day, placing.shift->value);
    case HolidayShift::Target::NextFree:
        break;
    }
    QDate day = placing.day.addDays(1);
    while (rules.weekend[size_t(day.dayOfWeek())] || taken.contains(day))
        day = day.addDays(1);
    return day;
}

void enterHoliday(QMap<QDate, Holiday> &holidays, QDate day, const QString &name, bool inLieu)
{
    Holiday &holiday = holidays[day];
    holiday.inLieu = inLieu && (holiday.name.isEmpty() || holiday.inLieu);
    holiday.day = day;
    if (!holiday.name.split(QStringLiteral(" / ")).contains(name))
        holiday.name += (holiday.name.isEmpty() ? QString() : QStringLiteral(" / ")) + name;
}

}

QVector<Holiday> holidaysOf(const HolidayRules &rules, const QString &region, int year)
{
    const QVector<Placing> placings = placingsOf(rules, region, year);
    QSet<QDate> taken;
    for (const Placing &placing : placings)
        if (!placing.shift || placing.shift->isAdded)
            taken.insert(placing.day);
    QMap<QDate, Holiday> holidays;
    for (const Placing &placing : placings) {
        if (!placing.shift || placing.shift->isAdded)
            enterHoliday(holidays, placing.day, placing.rule->name, false);
        if (!placing.shift)
            continue;
        const QDate day = shiftedDay(rules, placing, taken);
        taken.insert(day);
        enterHoliday(holidays, day, placing.rule->name, placing.shift->isAdded);
    }
    QVector<Holiday> inYear;
    for (const Holiday &holiday : std::as_const(holidays))
        if (holiday.day.year() == year)
            inYear.append(holiday);
    return inYear;
}

}
