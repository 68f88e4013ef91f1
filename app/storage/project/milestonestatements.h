#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define MILESTONE_CELLS "project_id, name, baseline_on, float_days, reached_on"
#define MILESTONE_FORECAST_CELLS "position, made_at, day, reason"

inline constexpr PartLayout kMilestoneParts[] = {
    {"milestone_forecast",
     "INSERT INTO milestone_forecast (milestone_id, " MILESTONE_FORECAST_CELLS ") VALUES (?, ?, ?, ?, ?)",
     "DELETE FROM milestone_forecast WHERE milestone_id = ?",
     "SELECT milestone_id, " MILESTONE_FORECAST_CELLS " FROM milestone_forecast "
     "WHERE milestone_id IN (SELECT value FROM json_each(?)) ORDER BY milestone_id, position"},
};
inline constexpr RecordLayout kMilestoneRecord{
    .table = "milestone",
    .insert = "INSERT INTO milestone (id, " MILESTONE_CELLS ", row_version, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    .update = "UPDATE milestone SET (" MILESTONE_CELLS ", row_version, digest) = (?, ?, ?, ?, ?, ?, ?) "
              "WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM milestone WHERE id = ?",
    .select = "SELECT id, " MILESTONE_CELLS ", row_version, digest FROM milestone WHERE id IN (SELECT value FROM json_each(?)) "
              "ORDER BY id",
    .version = "SELECT row_version FROM milestone WHERE id = ?",
    .ids = "SELECT id FROM milestone WHERE id > ? ORDER BY id LIMIT ?",
    .parts = kMilestoneParts,
};
inline constexpr char kMilestones[] = "SELECT id, " MILESTONE_CELLS ", row_version, digest FROM milestone "
                                      "WHERE ? = 0 OR project_id = ? ORDER BY id";

#undef MILESTONE_CELLS
#undef MILESTONE_FORECAST_CELLS

}
