#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define SETTING_CELLS \
    "name, value"

inline constexpr RecordLayout kSettingRecord{
    .table = "setting",
    .insert = "INSERT INTO setting (id, " SETTING_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?" ")",
    .update = "UPDATE setting SET (" SETTING_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM setting WHERE id = ?",
    .select = "SELECT id, " SETTING_CELLS ", row_version, digest FROM setting WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM setting WHERE id = ?",
    .ids = "SELECT id FROM setting WHERE id > ? ORDER BY id LIMIT ?",
};
inline constexpr char kSettingByName[] = "SELECT id, " SETTING_CELLS ", row_version, digest FROM setting WHERE name = ?";
inline constexpr char kAllSettings[] = "SELECT id, " SETTING_CELLS ", row_version, digest FROM setting ORDER BY name";

#undef SETTING_CELLS

}
