#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define ABSENCE_CELLS \
    "person_id, from_at, to_at, reason"

inline constexpr RecordLayout kAbsenceRecord{
    .table = "absence",
    .insert = "INSERT INTO absence (id, " ABSENCE_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE absence SET (" ABSENCE_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM absence WHERE id = ?",
    .select = "SELECT id, " ABSENCE_CELLS ", row_version, digest FROM absence WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM absence WHERE id = ?",
    .ids = "SELECT id FROM absence WHERE id > ? ORDER BY id LIMIT ?",
};
inline constexpr char kAllAbsences[] = "SELECT id, " ABSENCE_CELLS ", row_version, digest FROM absence ORDER BY person_id, from_at, id";
inline constexpr char kAbsencesOfPerson[] = "SELECT id, " ABSENCE_CELLS ", row_version, digest FROM absence WHERE person_id = ? ORDER BY from_at, id";

#undef ABSENCE_CELLS

}
