#pragma once

#include "domain/time/workingcalendar.h"

#include <memory>
#include <random>

// Some random working calendars in zones whose clocks change, to be used by many random stages.
class CalendarPool
{
public:
    CalendarPool(std::mt19937 &random, int count);
    const QVector<std::shared_ptr<const domain::WorkingTime>> &times() const { return m_times; }

private:
    QVector<std::shared_ptr<const domain::WorkingTime>> m_times;
};
