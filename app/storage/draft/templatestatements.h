#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define TEMPLATE_CELLS \
    "key, name, stage, audience, language, subject, body, shipped"

inline constexpr RecordLayout kTemplateRecord{
    .table = "template",
    .insert = "INSERT INTO template (id, " TEMPLATE_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE template SET (" TEMPLATE_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM template WHERE id = ?",
    .select = "SELECT id, " TEMPLATE_CELLS ", row_version, digest FROM template WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM template WHERE id = ?",
    .ids = "SELECT id FROM template WHERE id > ? ORDER BY id LIMIT ?",
};
inline constexpr char kTemplateByKey[] = "SELECT id, " TEMPLATE_CELLS ", row_version, digest FROM template WHERE key = ? AND language = ?";
inline constexpr char kAllTemplates[] = "SELECT id, " TEMPLATE_CELLS ", row_version, digest FROM template ORDER BY key, language";

#undef TEMPLATE_CELLS

}
