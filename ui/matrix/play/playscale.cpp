#include "matrix/play/playscale.h"

#include <QTimeZone>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostDays = 1'000; // a matrix with absurd times ends at the edge
constexpr qreal kWidestDay = 96;
constexpr qreal kGapShare = 0.16; // of a working day

}

PlayScale::PlayScale(const domain::WorkingTime &calendar, base::Instant from, base::Instant to, qreal room, qreal leastDay)
    : m_calendar(std::make_shared<const domain::WorkingTime>(calendar))
{
    const QDate last = m_calendar->localDate(std::max(from, to));
    qreal worked = 0;
    for (QDate day = m_calendar->localDate(from); day <= last && m_days.size() < kMostDays; day = day.addDays(1)) {
        m_days.append({day, m_calendar->isWorkingDay(day), 0, 0});
        worked += m_days.last().isWorked ? 1 : kGapShare;
    }
    m_dayWidth = std::clamp(room / std::max(worked, 1.0), leastDay, std::max(leastDay, kWidestDay));
    m_gapWidth = std::max(4.0, m_dayWidth * kGapShare);
    qreal left = 0;
    for (Day &day : m_days) {
        day.left = left;
        day.width = day.isWorked ? m_dayWidth : m_gapWidth;
        left += day.width;
    }
}

base::Instant PlayScale::startOf(QDate day) const
{
    return base::Instant::fromDateTime(day.startOfDay(QTimeZone(m_calendar->calendar().zone)));
}

qreal PlayScale::x(base::Instant at) const
{
    if (m_days.isEmpty() || !at.isValid())
        return width();
    const qint64 number = m_days.first().date.daysTo(m_calendar->localDate(at));
    if (number < 0)
        return 0;
    if (number >= m_days.size())
        return width();
    const Day &day = m_days[number];
    const base::Instant start = startOf(day.date);
    const qint64 whole = m_calendar->betweenMs(start, startOf(day.date.addDays(1)));
    const qreal share = whole > 0 ? qreal(m_calendar->betweenMs(start, at)) / qreal(whole) : 0.5;
    return day.left + share * day.width;
}

base::Instant PlayScale::at(qreal x) const
{
    if (m_days.isEmpty())
        return {};
    qint64 low = startOf(m_days.first().date).ms();
    qint64 high = startOf(m_days.last().date.addDays(1)).ms() - 1;
    while (high - low > 60'000) { // a minute is nearer than any pixel
        const qint64 middle = low + (high - low) / 2;
        (this->x(base::Instant(middle)) < x ? low : high) = middle;
    }
    return base::Instant(high);
}

}
