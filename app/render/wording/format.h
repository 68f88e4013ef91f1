#pragma once

#include "base/instant.h"
#include "domain/escalation/advice.h"
#include "domain/project/money.h"
#include "domain/time/duration.h"

#include <QLocale>
#include <QTimeZone>

namespace render {

// Dates, times, numbers and money as people read them, in one locale and one zone. Knows no issue; keeps no state.
class Format
{
public:
    // What stands between day and month, number and unit: a no-break space on paper and in the window, a plain one where a
    // text is searched or edited (terminal, mail).
    enum class Joint { NoBreak, Plain };

    explicit Format(const QTimeZone &zone = QTimeZone::utc(), const QLocale &locale = QLocale(), Joint joint = Joint::NoBreak);
    // The zone of the project's calendar.
    explicit Format(const domain::EngineContext &context, const QLocale &locale = QLocale(), Joint joint = Joint::NoBreak);

    // The same with a comma before the time of day, as sentences on paper have it: Thu 22 Oct, 12:00.
    Format withComma() const;

    const QLocale &locale() const { return m_locale; }
    const QTimeZone &zone() const { return m_zone; }
    QDate localDate(base::Instant at) const;

    // All give an empty text for "none".
    QString dayMonth(QDate day) const;               // 22 Oct
    QString dayMonthYear(QDate day) const;           // 22 Oct 2026
    QString weekday(QDate day) const;                // Thu 22 Oct
    QString weekdayYear(QDate day) const;            // Thu 22 Oct 2026
    QString weekdayDay(QDate day) const;             // Thu 22, where the month is clear
    QString day(base::Instant at) const { return dayMonth(localDate(at)); }
    QString moment(base::Instant at) const;          // Thu 22 Oct 12:00
    QString momentYear(base::Instant at) const;      // Thu 22 Oct 2026 12:00
    // The shortest form clear from `now`: "today 12:00", "Thu 22 Oct 12:00", with the year when it is another one.
    QString momentNear(base::Instant at, base::Instant now) const;
    QString zoneName(base::Instant at) const;        // CEST
    // "in 50 minutes", "2 hours ago", "now": elapsed time, rounded down to the largest unit of minutes, hours, days.
    QString relative(base::Instant at, base::Instant now) const;

    QString number(qint64 value) const;              // 14,500
    QString percent(int value) const;                // 25 %
    QString money(qint64 cents, const QString &currency) const; // EUR 14,500, in German 14.500 EUR; cents only when there are any
    QString money(const domain::Money &money, const QString &projectCurrency) const;
    QString amount(qint64 cents) const;              // 14,500 without a currency
    QString duration(const domain::Duration &duration) const;   // 2 d, 1 h, 24 h round the clock
    QString workingDays(qint64 days) const;          // 1 working day, 14 working days
    // The longest stretch of whole hours or minutes: "3 d 1 h" with days of 24 h, for time left.
    QString span(qint64 ms) const;
    // "A", "A and B", "A, B and C".
    QString list(const QStringList &items) const;

private:
    QString joined(QString text) const;
    QString pattern(QDate day, const char *pattern) const;

    QTimeZone m_zone;
    QLocale m_locale;
    Joint m_joint = Joint::NoBreak;
    bool m_comma = false;
};

}
