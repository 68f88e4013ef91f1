#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define CALENDAR_CELLS \
    "name, zone, nominal_day_minutes, week, exceptions"

inline constexpr RecordLayout kCalendarRecord{
    .table = "calendar",
    .insert = "INSERT INTO calendar (id, " CALENDAR_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE calendar SET (" CALENDAR_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM calendar WHERE id = ?",
    .select = "SELECT id, " CALENDAR_CELLS ", row_version, digest FROM calendar WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM calendar WHERE id = ?",
    .ids = "SELECT id FROM calendar WHERE id > ? ORDER BY id LIMIT ?",
};
inline constexpr char kAllCalendars[] = "SELECT id, " CALENDAR_CELLS ", row_version, digest FROM calendar ORDER BY name, id";

#undef CALENDAR_CELLS

}
