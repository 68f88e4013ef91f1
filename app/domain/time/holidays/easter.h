#pragma once

#include <QDate>

namespace domain {

// Easter Sunday of the Western churches: the anonymous Gregorian algorithm (Meeus/Jones/Butcher; Meeus, Astronomical
// Algorithms, 1991, ch. 8).
QDate easterSunday(int year);
// Easter Sunday of the Orthodox churches as a Gregorian date: Gauss's rule for the Julian calendar in the form of Meeus, ch. 8,
// then the days between the two calendars.
QDate orthodoxEasterSunday(int year);
// The day of an equinox in Japan, by the approximation that the almanac offices print for 1980 to 2099 (Ephemeris
// computation section of the Hydrographic Department, "Shin koyomi benricho"). month: 3 or 9.
QDate equinoxInJapan(int year, int month);

}
