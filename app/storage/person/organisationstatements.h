#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define ORGANISATION_CELLS \
    "name, is_ours, calendar_id, contract_reference"

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
};
inline constexpr char kAllOrganisations[] = "SELECT id, " ORGANISATION_CELLS ", row_version, digest FROM organisation ORDER BY is_ours DESC, name, id";

#undef ORGANISATION_CELLS

}
