#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define SITUATION_CELLS "project_id, rank, name, category, impact, urgency, everyday, advice"

inline constexpr RecordLayout kSituationRecord{
    .table = "situation",
    .insert = "INSERT INTO situation (id, " SITUATION_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
              ")",
    .update = "UPDATE situation SET (" SITUATION_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
              ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM situation WHERE id = ?",
    .select = "SELECT id, " SITUATION_CELLS ", row_version, digest FROM situation WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM situation WHERE id = ?",
    .ids = "SELECT id FROM situation WHERE id > ? ORDER BY id LIMIT ?",
};
inline constexpr char kSituationsOfProject[] =
    "SELECT id, " SITUATION_CELLS ", row_version, digest FROM situation WHERE project_id = ? ORDER BY rank, id";
inline constexpr char kAllSituations[] = "SELECT id, " SITUATION_CELLS ", row_version, digest FROM situation ORDER BY id";

#undef SITUATION_CELLS

}
