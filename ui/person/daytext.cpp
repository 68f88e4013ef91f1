#include "person/daytext.h"

#include <QLocale>

namespace ui {

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QDate dayFromText(const QString &text)
{
    QDate day = QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
    if (day.isValid() && day.year() < 1970)
        day = day.addYears(100);
    return day.isValid() ? day : QDate::fromString(text.trimmed(), Qt::ISODate);
}

}
