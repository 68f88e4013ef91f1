#include "calendarpool.h"

using domain::DayInterval;

namespace {

QVector<DayInterval> randomHours(std::mt19937 &random)
{
    switch (random() % 6) {
    case 0:
        return {{0, 1440}};
    case 1:
        return {{0, 6 * 60}, {22 * 60, 1440}};
    case 2:
        return {{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    case 3:
        return {{int(random() % 12) * 15, 4 * 60 + int(random() % 8) * 15}}; // in the hours when clocks change
    default:
        return {{9 * 60, 17 * 60}};
    }
}

domain::WorkingCalendar randomCalendar(std::mt19937 &random)
{
    static const QByteArray kZones[] = {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"};
    domain::WorkingCalendar calendar;
    calendar.zone = kZones[random() % 5];
    const QVector<DayInterval> usual = randomHours(random);
    for (size_t day = 0; day < 5; ++day)
        calendar.week[day] = random() % 5 == 0 ? randomHours(random) : usual;
    if (random() % 4 == 0)
        calendar.week[random() % 7] = {};
    for (int i = int(random() % 12); i > 0; --i)
        calendar.exceptions.insert(QDate(2026, 9, 1).addDays(random() % 120), {random() % 3 ? QVector<DayInterval>() : randomHours(random), {}});
    for (const QDate change : {QDate(2026, 10, 25), QDate(2026, 10, 4), QDate(2026, 11, 1)})
        if (random() % 2)
            calendar.exceptions.insert(change, {randomHours(random), {}});
    calendar.nominalDayMinutes = random() % 2 ? 480 : 300 + 60 * int(random() % 6);
    return calendar;
}

}

CalendarPool::CalendarPool(std::mt19937 &random, int count)
{
    for (int i = 0; i < count; ++i)
        m_times.append(std::make_shared<const domain::WorkingTime>(randomCalendar(random)));
}
