#include "services/sample/sampleholidays.h"

#include <QJsonObject>

namespace services {

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

QJsonArray holidayExceptions(const QJsonArray &rules, int firstYear, int lastYear)
{
    QJsonArray exceptions;
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const QJsonValue &each : rules) {
            QJsonObject exception = each.toObject();
            const QString on = exception.take(QLatin1String("on")).toString();
            const QJsonValue easter = exception.take(QLatin1String("easter"));
            const QDate day = on.isEmpty() ? easterSunday(year).addDays(easter.toInt())
                                           : QDate(year, on.first(2).toInt(), on.last(2).toInt());
            exception.insert(QLatin1String("day"), day.toString(Qt::ISODate));
            exceptions.append(exception);
        }
    }
    return exceptions;
}

}
