#include "issue/timeline/timelinescale.h"

#include "widgets/theme/theme.h"

#include <QTimeZone>

#include <algorithm>

namespace ui {

namespace {

constexpr double kDayMs = 24.0 * 3600 * 1000;
constexpr double kDaysFrom = 17; // px a day from which each day has a number
constexpr double kWeeksFrom = 4.5;

// In the digits of the language, without a mark between thousands.
QString yearOf(QDate day, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(day.year());
}

}

void TimelineScale::zoom(double pxPerDay, double x)
{
    const base::Instant kept = at(x);
    m_pxPerDay = std::clamp(pxPerDay, kLeast, kMost);
    m_origin = kept.plusMs(-qint64(x / scaled(m_pxPerDay * 1000) * 1000 * kDayMs));
}

TimeGrid TimelineScale::grid() const
{
    return m_pxPerDay >= kDaysFrom ? TimeGrid::Days : m_pxPerDay >= kWeeksFrom ? TimeGrid::Weeks : TimeGrid::Months;
}

double TimelineScale::x(base::Instant at) const
{
    return double(at.ms() - m_origin.ms()) / kDayMs * scaled(m_pxPerDay * 1000) / 1000;
}

base::Instant TimelineScale::at(double x) const
{
    return m_origin.plusMs(qint64(x * 1000 / scaled(m_pxPerDay * 1000) * kDayMs));
}

base::Instant TimelineScale::startOf(QDate day) const
{
    return base::Instant(day.startOfDay(m_format.zone()).toMSecsSinceEpoch());
}

bool TimelineScale::isFreeDay(QDate day) const
{
    return !m_format.locale().weekdays().contains(Qt::DayOfWeek(day.dayOfWeek()));
}

QDate TimelineScale::firstOf(QDate day, bool major) const
{
    if (grid() == TimeGrid::Months)
        return {day.year(), major ? 1 : day.month(), 1};
    if (major)
        return {day.year(), day.month(), 1};
    const int back = (day.dayOfWeek() - int(m_format.locale().firstDayOfWeek()) + 7) % 7;
    return grid() == TimeGrid::Days ? day : day.addDays(-back);
}

QDate TimelineScale::nextOf(QDate day, bool major) const
{
    if (grid() == TimeGrid::Months)
        return major ? day.addYears(1) : day.addMonths(1);
    return major ? day.addMonths(1) : day.addDays(grid() == TimeGrid::Days ? 1 : 7);
}

QString TimelineScale::nameOf(QDate day, bool major) const
{
    const QLocale &locale = m_format.locale();
    if (grid() == TimeGrid::Months)
        return major ? yearOf(day, locale) : locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    if (major)
        return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(day.month()), yearOf(day, locale));
    return locale.toString(day.day());
}

QVector<TimeTick> TimelineScale::ticks(double width) const
{
    QVector<TimeTick> ticks;
    const QDate last = dayAt(width);
    for (const bool major : {false, true})
        for (QDate day = firstOf(dayAt(0), major); day <= last; day = nextOf(day, major))
            ticks << TimeTick{day, nameOf(day, major), major};
    return ticks;
}

}
