#include "domain/project/milestoneoutlook.h"

#include <QTimeZone>

namespace domain {

namespace {

constexpr int kMostDaysLooked = 3660;

base::Instant startOf(QDate day, const WorkingTime &time)
{
    return base::Instant::fromDateTime(day.startOfDay(QTimeZone(time.calendar().zone)));
}

}

QDate plusWorkingDays(QDate day, int days, const WorkingTime &time)
{
    for (int looked = 0; days > 0; ++looked) {
        if (looked == kMostDaysLooked)
            return {};
        day = day.addDays(1);
        days -= time.isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

MilestoneOutlook outlook(const Milestone &milestone, const WorkingTime &time)
{
    MilestoneOutlook found;
    found.expected = milestone.expected();
    if (!found.expected.isValid())
        return found;
    found.lastSafe = plusWorkingDays(found.expected, milestone.floatDays, time);
    if (!milestone.baseline.isValid())
        return found;
    const bool isLater = found.expected >= milestone.baseline;
    const int days = time.workingDays(startOf(isLater ? milestone.baseline : found.expected, time),
                                      startOf(isLater ? found.expected : milestone.baseline, time));
    found.slipDays = isLater ? days : -days;
    return found;
}

base::Instant endOfWork(QDate day, const WorkingTime &time)
{
    const base::Instant end = startOf(day.addDays(1), time);
    const auto worked = time.intervals(startOf(day, time), end);
    return worked.isEmpty() ? end.plusMs(-60'000) : worked.last().to;
}

}
