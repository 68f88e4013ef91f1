#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define ORGANISATION_CELLS \
    "name, is_ours, calendar_id, contract_reference"
#define ORGANISATION_LADDER_CELLS "position, level, person_id, from_day, to_day"
#define ORGANISATION_NOTICE_CELLS "position, name, working_days"

inline constexpr PartLayout kOrganisationParts[] = {
    {"organisation_ladder",
     "INSERT INTO organisation_ladder (organisation_id, " ORGANISATION_LADDER_CELLS ") VALUES (?, ?, ?, ?, ?, ?)",
     "DELETE FROM organisation_ladder WHERE organisation_id = ?",
     "SELECT organisation_id, " ORGANISATION_LADDER_CELLS " FROM organisation_ladder WHERE organisation_id IN (SELECT value FROM json_each(?)) "
     "ORDER BY organisation_id, position"},
    {"organisation_notice",
     "INSERT INTO organisation_notice (organisation_id, " ORGANISATION_NOTICE_CELLS ") VALUES (?, ?, ?, ?)",
     "DELETE FROM organisation_notice WHERE organisation_id = ?",
     "SELECT organisation_id, " ORGANISATION_NOTICE_CELLS " FROM organisation_notice WHERE organisation_id IN (SELECT value FROM json_each(?)) "
     "ORDER BY organisation_id, position"},
};
inline constexpr RecordLayout kOrganisationRecord{
    .table = "organisation",
    .insert = "INSERT INTO organisation (id, " ORGANISATION_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE organisation SET (" ORGANISATION_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM organisation WHERE id = ?",
    .select = "SELECT id, " ORGANISATION_CELLS ", row_version, digest FROM organisation WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM organisation WHERE id = ?",
    .ids = "SELECT id FROM organisation WHERE id > ? ORDER BY id LIMIT ?",
    .parts = kOrganisationParts,
};
inline constexpr char kAllOrganisations[] = "SELECT id, " ORGANISATION_CELLS ", row_version, digest FROM organisation ORDER BY is_ours DESC, name, id";

#undef ORGANISATION_CELLS
#undef ORGANISATION_LADDER_CELLS
#undef ORGANISATION_NOTICE_CELLS

}
