#include "services/sample/sampleholidays.h"

#include "domain/time/holidays/easter.h"

#include <QDate>
#include <QJsonObject>

namespace services {

QJsonArray holidayExceptions(const QJsonArray &rules, int firstYear, int lastYear)
{
    QJsonArray exceptions;
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const QJsonValue &each : rules) {
            QJsonObject exception = each.toObject();
            const QString on = exception.take(QLatin1String("on")).toString();
            const QJsonValue easter = exception.take(QLatin1String("easter"));
            const QDate day = on.isEmpty() ? domain::easterSunday(year).addDays(easter.toInt())
                                           : QDate(year, on.first(2).toInt(), on.last(2).toInt());
            exception.insert(QLatin1String("day"), day.toString(Qt::ISODate));
            exceptions.append(exception);
        }
    }
    return exceptions;
}

}
