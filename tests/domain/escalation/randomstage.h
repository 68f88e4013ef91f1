#pragma once

#include "stage.h"

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

// What a random stage leaves out.
struct StageLimits {
    bool withPauses = true;
    bool withImplicated = true;
    bool withAbsences = true;
    bool withLog = true;
};

// A stage with random matrix, issue, log, people and calendars, at a random quarter of an hour of autumn 2026; moments fall on
// quarters, so that thresholds are often met exactly.
Stage randomStage(std::mt19937 &random, const CalendarPool &pool, const StageLimits &limits = {});
