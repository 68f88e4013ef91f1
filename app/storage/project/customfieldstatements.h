#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define CUSTOM_FIELD_CELLS "project_id, key, name, type, choices, categories, required, retired"

inline constexpr RecordLayout kCustomFieldRecord{
    .table = "custom_field",
    .insert = "INSERT INTO custom_field (id, " CUSTOM_FIELD_CELLS ", row_version, digest) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    .update = "UPDATE custom_field SET (" CUSTOM_FIELD_CELLS ", row_version, digest) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM custom_field WHERE id = ?",
    .select = "SELECT id, " CUSTOM_FIELD_CELLS ", row_version, digest FROM custom_field "
              "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM custom_field WHERE id = ?",
    .ids = "SELECT id FROM custom_field WHERE id > ? ORDER BY id LIMIT ?",
};
inline constexpr char kCustomFields[] = "SELECT id, " CUSTOM_FIELD_CELLS ", row_version, digest FROM custom_field "
                                        "WHERE ? = 0 OR project_id = ? ORDER BY id";

#undef CUSTOM_FIELD_CELLS

}
