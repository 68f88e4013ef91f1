#pragma once

#include "calendarpool.h"
#include "stage.h"

#include <random>

// What a random stage leaves out.
struct StageLimits {
    bool withPauses = true;
    bool withImplicated = true;
    bool withAbsences = true;
    bool withLog = true;
    bool withLadders = false; // whoever stands at empty cells: the other side's managers by date, superiors of whom it is about
    bool withHalfMinutes = false; // some moments half a minute beside the quarter of an hour
};

// A stage with random matrix, issue, log, people and calendars, at a random quarter of an hour of autumn 2026; moments fall on
// quarters, so that thresholds are often met exactly.
Stage randomStage(std::mt19937 &random, const CalendarPool &pool, const StageLimits &limits = {});
