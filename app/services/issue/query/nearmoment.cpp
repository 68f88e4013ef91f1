#include "services/issue/query/nearmoment.h"

#include <QDate>
#include <QRegularExpression>

namespace services {

QString nearMoment(const domain::QueryFault &fault)
{
    if (!fault.right.contains(QStringLiteral("7d")))
        return {};
    for (const char *form : {"d.M.yyyy", "d/M/yyyy", "yyyy/M/d", "yyyy-M-d"})
        if (const QDate day = QDate::fromString(fault.written, QLatin1String(form)); day.isValid())
            return day.toString(Qt::ISODate);
    static const QRegularExpression s_span(QStringLiteral("^(\\d{1,4})\\s*(h|d|w)?[a-z]*$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch span = s_span.match(fault.written);
    const QString unit = span.captured(2).toLower();
    return span.hasMatch() ? span.captured(1) + (unit.isEmpty() ? QStringLiteral("d") : unit) : QString();
}

}
