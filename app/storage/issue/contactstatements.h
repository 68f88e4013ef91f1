#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define CONTACT_CELLS \
    "issue_id, kind, from_id, channel, at, level, expects_answer, answer_by, outcome, promised_until, announced_for, " \
    "text, reason, refers_to_id, internal"
#define CONTACT_PERSON_CELLS "position, person_id"

inline constexpr PartLayout kContactParts[] = {
    {"contact_person",
     "INSERT INTO contact_person (contact_id, " CONTACT_PERSON_CELLS ") VALUES (?, ?, ?)",
     "DELETE FROM contact_person WHERE contact_id = ?",
     "SELECT contact_id, " CONTACT_PERSON_CELLS " FROM contact_person WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position"},
};
inline constexpr RecordLayout kContactRecord{
    .table = "contact",
    .insert = "INSERT INTO contact (id, " CONTACT_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE contact SET (" CONTACT_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM contact WHERE id = ?",
    .select = "SELECT id, " CONTACT_CELLS ", row_version, digest FROM contact WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM contact WHERE id = ?",
    .ids = "SELECT id FROM contact WHERE id > ? ORDER BY id LIMIT ?",
    .parts = kContactParts,
};
inline constexpr char kContactsOfIssues[] = "SELECT id, " CONTACT_CELLS ", row_version, digest FROM contact WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, at, id";

#undef CONTACT_CELLS
#undef CONTACT_PERSON_CELLS

}
