#include "exchange/text/monthnames.h"

#include "exchange/text/foldedkey.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace exchange {

namespace {

const QLocale::Language kDateLanguages[] = {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish};

QHash<QString, int> monthTable()
{
    QHash<QString, int> table{{QStringLiteral("sept"), 9}, {QStringLiteral("maerz"), 3}, {QStringLiteral("mrz"), 3}};
    for (const QLocale::Language language : kDateLanguages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                table.insert(foldedKey(locale.monthName(month, format)), month);
                table.insert(foldedKey(locale.standaloneMonthName(month, format)), month);
            }
    }
    return table;
}

QSet<QString> fillerTable()
{
    QSet<QString> table;
    for (const char *word : {"de", "del", "at", "um", "uhr", "le", "a", "el", "on", "am", "den", "of", "the", "st", "nd", "rd", "th", "er"})
        table.insert(QString::fromLatin1(word));
    for (const QLocale::Language language : kDateLanguages)
        for (int day = 1; day <= 7; ++day)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                table.insert(foldedKey(QLocale(language).dayName(day, format)));
    return table;
}

}

int monthNumber(const QString &word)
{
    static const QHash<QString, int> table = monthTable();
    return table.value(foldedKey(word));
}

bool isDateFiller(const QString &word)
{
    static const QSet<QString> table = fillerTable();
    return table.contains(foldedKey(word));
}

}
