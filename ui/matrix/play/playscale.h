#pragma once

#include "domain/time/workingcalendar.h"

#include <QVector>

namespace ui {

// Where a moment stands on the timeline: working days of equal width in which only working time passes; a day without work
// is a narrow gap. Pure geometry, left to right; whoever paints mirrors it.
class PlayScale
{
public:
    struct Day {
        QDate date;
        bool isWorked = true;
        qreal left = 0;
        qreal width = 0;
    };

    PlayScale() = default;
    // The days from `from` to `to` in at most `room`, unless a working day would become narrower than `leastDay`.
    PlayScale(const domain::WorkingTime &calendar, base::Instant from, base::Instant to, qreal room, qreal leastDay);

    const QVector<Day> &days() const { return m_days; }
    qreal width() const { return m_days.isEmpty() ? 0 : m_days.last().left + m_days.last().width; }
    qreal dayWidth() const { return m_dayWidth; }
    qreal gapWidth() const { return m_gapWidth; }
    // Clamped to the days shown.
    qreal x(base::Instant at) const;
    // The moment that stands there; between the first and the last day shown.
    base::Instant at(qreal x) const;

private:
    base::Instant startOf(QDate day) const;

    std::shared_ptr<const domain::WorkingTime> m_calendar;
    QVector<Day> m_days;
    qreal m_dayWidth = 0;
    qreal m_gapWidth = 0;
};

}
