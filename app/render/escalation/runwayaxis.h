#pragma once

#include "domain/time/workingcalendar.h"

#include <QVector>

namespace render {

// The time axis of the runway bar: working days are equally wide, each filled by its working hours; a stretch of free days is
// one narrow gap. A calendar without working days gives plain days.
class RunwayAxis
{
public:
    struct Day {
        QDate date;
        qreal left = 0;
        qreal right = 0;
    };
    struct Gap {
        qreal left = 0;
        qreal right = 0;
    };

    RunwayAxis(const domain::WorkingTime &time, base::Instant from, base::Instant to);
    // Spreads the days over a width; gap: the width wanted for a stretch of free days, less where there are many.
    void spread(qreal width, qreal gap);
    // 0 to width; moments outside stand at the ends.
    qreal x(base::Instant at) const;
    const QVector<Day> &days() const { return m_days; } // working days in order
    const QVector<Gap> &gaps() const { return m_gaps; }

private:
    struct Slot {
        QDate date;
        base::Instant from;
        base::Instant to;
        bool isFree = false;
        qreal begin = 0; // share of the day that lies before `from` of the axis
        qreal end = 1;
        qreal left = 0;
        qreal right = 0;
    };
    qreal shareAt(base::Instant at, const Slot &slot) const;

    domain::WorkingTime m_time;
    QVector<Slot> m_slots;
    QVector<Day> m_days;
    QVector<Gap> m_gaps;
};

}
