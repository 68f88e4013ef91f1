#include "domain/time/holidays/easter.h"

#include <cmath>

namespace domain {

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int day = h + l - 7 * m + 114;
    return QDate(year, day / 31, day % 31 + 1);
}

QDate orthodoxEasterSunday(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int day = d + e + 114;
    const int calendarGap = year / 100 - year / 400 - 2;
    return QDate(year, day / 31, day % 31 + 1).addDays(calendarGap);
}

QDate equinoxInJapan(int year, int month)
{
    const double first = month == 3 ? 20.8431 : 23.2488; // of 1980
    const int since = year - 1980;
    return QDate(year, month, int(std::floor(first + 0.242194 * since)) - int(std::floor(since / 4.0)));
}

}
