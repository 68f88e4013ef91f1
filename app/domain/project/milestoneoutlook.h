#pragma once

#include "domain/project/milestone.h"
#include "domain/time/workingcalendar.h"

namespace domain {

// Where a milestone stands, counted in the working days of a calendar. The days are invalid where the milestone has none.
struct MilestoneOutlook {
    QDate expected;   // the latest forecast, else the baseline
    QDate lastSafe;   // the expected day and the float after it: a need-by later than this harms the milestone
    int slipDays = 0; // from the baseline to the expected day; negative: earlier
    bool operator==(const MilestoneOutlook &) const = default;
};

MilestoneOutlook outlook(const Milestone &milestone, const WorkingTime &time);
// The day that lies so many working days after this one; invalid where the calendar does not work that much in ten years.
QDate plusWorkingDays(QDate day, int days, const WorkingTime &time);
// When work ends on that day; the last minute of a day without work.
base::Instant endOfWork(QDate day, const WorkingTime &time);

}
