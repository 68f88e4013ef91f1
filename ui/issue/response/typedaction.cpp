#include "issue/response/typedaction.h"

#include <QLocale>
#include <QRegularExpression>

namespace ui {

namespace {

// The only one of this name, or the only one with this word in the name; none otherwise.
domain::PersonId personCalled(const QString &text, const QHash<domain::PersonId, domain::Person> &people)
{
    domain::PersonId found;
    int count = 0;
    for (const domain::Person &person : people) {
        if (person.name.compare(text, Qt::CaseInsensitive) == 0)
            return person.id;
        if (person.name.split(u' ', Qt::SkipEmptyParts).contains(text, Qt::CaseInsensitive)) {
            found = person.id;
            ++count;
        }
    }
    return count == 1 ? found : domain::PersonId();
}

QDate dayCalled(const QString &text, QDate today)
{
    static const QRegularExpression s_span(QStringLiteral("^\\+(\\d{1,3})d?$"));
    static const QRegularExpression s_dayMonth(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.$"));
    if (const auto span = s_span.match(text); span.hasMatch())
        return today.addDays(span.captured(1).toInt());
    if (const auto part = s_dayMonth.match(text); part.hasMatch()) {
        const QDate day(today.year(), part.captured(2).toInt(), part.captured(1).toInt());
        return day.isValid() && day < today.addMonths(-6) ? day.addYears(1) : day;
    }
    for (const QDate day :
         {QDate::fromString(text, Qt::ISODate), QDate::fromString(text, QStringLiteral("d.M.yyyy")), QLocale().toDate(text, QLocale::ShortFormat)})
        if (day.isValid() && day.year() > 1999)
            return day;
    return {};
}

}

domain::ResponseAction typedAction(const QString &line, const QHash<domain::PersonId, domain::Person> &people, QDate today)
{
    domain::ResponseAction action;
    QStringList parts = line.split(u',');
    while (parts.size() > 1) {
        const QString last = parts.last().simplified();
        const QDate day = action.due.isValid() ? QDate() : dayCalled(last, today);
        const domain::PersonId person = action.person.isValid() || day.isValid() ? domain::PersonId() : personCalled(last, people);
        if (day.isValid())
            action.due = day;
        else if (person.isValid())
            action.person = person;
        else if (!last.isEmpty())
            break;
        parts.removeLast();
    }
    action.text = parts.join(u',').simplified();
    return action;
}

}
