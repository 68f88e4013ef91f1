#pragma once

#include <QString>

namespace exchange {

// 1..12 for a month's name or its short form in English, German, French or Spanish; 0 for another word.
int monthNumber(const QString &word);
// Words that stand beside a date and say nothing more: weekdays, "de", "at", "um".
bool isDateFiller(const QString &word);

}
