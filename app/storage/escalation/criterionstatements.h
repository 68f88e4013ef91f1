#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define CRITERION_CELLS "project_id, name, version, enabled, category, set_status, flag, suggestion"
#define CRITERION_TERM_CELLS "position, fact, comparison, value"

inline constexpr PartLayout kCriterionParts[] = {
    {"criterion_term",
     "INSERT INTO criterion_term (criterion_id, " CRITERION_TERM_CELLS ") VALUES (?, ?, ?, ?, ?)",
     "DELETE FROM criterion_term WHERE criterion_id = ?",
     "SELECT criterion_id, " CRITERION_TERM_CELLS " FROM criterion_term WHERE criterion_id IN (SELECT value FROM json_each(?)) "
     "ORDER BY criterion_id, position"},
};
inline constexpr RecordLayout kCriterionRecord{
    .table = "criterion",
    .insert = "INSERT INTO criterion (id, " CRITERION_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE criterion SET (" CRITERION_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM criterion WHERE id = ?",
    .select = "SELECT id, " CRITERION_CELLS ", row_version, digest FROM criterion WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM criterion WHERE id = ?",
    .ids = "SELECT id FROM criterion WHERE id > ? ORDER BY id LIMIT ?",
    .parts = kCriterionParts,
};
inline constexpr char kCriteriaOfProject[] = "SELECT id, " CRITERION_CELLS ", row_version, digest FROM criterion WHERE project_id = ? ORDER BY id";
inline constexpr char kAllCriteria[] = "SELECT id, " CRITERION_CELLS ", row_version, digest FROM criterion ORDER BY id";

#undef CRITERION_CELLS
#undef CRITERION_TERM_CELLS

}
