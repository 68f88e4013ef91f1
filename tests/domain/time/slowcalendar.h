#pragma once

#include "domain/time/workingcalendar.h"

#include <QTimeZone>

#include <optional>
#include <vector>

// The independent reference for WorkingTime: every interval of every day of a few years, turned into UTC by trying offsets
// minute by minute as Qt tells them, then walked from one end to the other.
class SlowCalendar
{
public:
    struct Stretch {
        qint64 from;
        qint64 to;
    };

    SlowCalendar(const domain::WorkingCalendar &calendar, QDate first, QDate last);

    qint64 between(qint64 a, qint64 b) const;
    std::optional<qint64> add(qint64 t, qint64 ms) const;
    std::optional<qint64> subtract(qint64 u, qint64 ms) const;
    const std::vector<Stretch> &stretches() const { return m_stretches; }

private:
    qint64 toUtc(QDate day, int minute, bool isStart) const;
    bool readsAs(qint64 utcMs, qint64 localMs) const;

    QTimeZone m_zone;
    std::vector<Stretch> m_stretches;
};
