#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define MATRIX_CELLS \
    "project_id, version, published, saved_at, saved_by, note, severity_cells, severity_definitions"
#define ESCALATION_PATH_CELLS "position, key, name, kind, counterparty_id, categories, last_resorts, policies"
#define ESCALATION_LEVEL_CELLS "path, level, title, respond, acknowledge, channels, facts, other_facts, notes"
#define LEVEL_PERSON_CELLS "path, level, side, position, person_id"

inline constexpr PartLayout kMatrixParts[] = {
    {"escalation_path",
     "INSERT INTO escalation_path (matrix_id, " ESCALATION_PATH_CELLS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "DELETE FROM escalation_path WHERE matrix_id = ?",
     "SELECT matrix_id, " ESCALATION_PATH_CELLS " FROM escalation_path WHERE matrix_id IN (SELECT value FROM json_each(?)) ORDER BY matrix_id, position",
     "DELETE FROM escalation_path WHERE matrix_id = ? AND position = ?", 1},
    {"escalation_level",
     "INSERT INTO escalation_level (matrix_id, " ESCALATION_LEVEL_CELLS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "DELETE FROM escalation_level WHERE matrix_id = ?",
     "SELECT matrix_id, " ESCALATION_LEVEL_CELLS " FROM escalation_level WHERE matrix_id IN (SELECT value FROM json_each(?)) ORDER BY matrix_id, path, level",
     "DELETE FROM escalation_level WHERE matrix_id = ? AND path = ? AND level = ?", 2},
    {"level_person",
     "INSERT INTO level_person (matrix_id, " LEVEL_PERSON_CELLS ") VALUES (?, ?, ?, ?, ?, ?)",
     "DELETE FROM level_person WHERE matrix_id = ?",
     "SELECT matrix_id, " LEVEL_PERSON_CELLS " FROM level_person WHERE matrix_id IN (SELECT value FROM json_each(?)) ORDER BY matrix_id, path, level, side, position",
     "DELETE FROM level_person WHERE matrix_id = ? AND path = ? AND level = ? AND side = ? AND position = ?", 4},
};
inline constexpr RecordLayout kMatrixRecord{
    .table = "matrix",
    .insert = "INSERT INTO matrix (id, " MATRIX_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE matrix SET (" MATRIX_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM matrix WHERE id = ?",
    .select = "SELECT id, " MATRIX_CELLS ", row_version, digest FROM matrix WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM matrix WHERE id = ?",
    .ids = "SELECT id FROM matrix WHERE id > ? ORDER BY id LIMIT ?",
    .parts = kMatrixParts,
};
inline constexpr char kMatrixVersions[] = "SELECT id, " MATRIX_CELLS ", row_version, digest FROM matrix WHERE project_id = ? ORDER BY version DESC";
inline constexpr char kPublishedMatrix[] = "SELECT id, " MATRIX_CELLS ", row_version, digest FROM matrix WHERE project_id = ? AND published <> 0 ORDER BY version DESC LIMIT 1";
inline constexpr char kDraftMatrix[] = "SELECT id, " MATRIX_CELLS ", row_version, digest FROM matrix WHERE project_id = ? AND published = 0 ORDER BY version DESC LIMIT 1";

#undef MATRIX_CELLS
#undef ESCALATION_PATH_CELLS
#undef ESCALATION_LEVEL_CELLS
#undef LEVEL_PERSON_CELLS

}
