#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define PERSON_CELLS \
    "name, organisation_id, role, email, phone, chat, calendar_id, reports_to_id, power_cents, power_currency, " \
    "power_days, power_staff, power_scope, power_priority, power_contract, notes, active, prefers_channels, " \
    "prefers_times, prefers_length, prefers_format, likes, dislikes, what_worked, agreed_on, agreed_points, agreed_review_on"

inline constexpr RecordLayout kPersonRecord{
    .table = "person",
    .insert = "INSERT INTO person (id, " PERSON_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE person SET (" PERSON_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM person WHERE id = ?",
    .select = "SELECT id, " PERSON_CELLS ", row_version, digest FROM person WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM person WHERE id = ?",
    .ids = "SELECT id FROM person WHERE id > ? ORDER BY id LIMIT ?",
    .added = "tttttttntn",
};
inline constexpr char kAllPeople[] = "SELECT id, " PERSON_CELLS ", row_version, digest FROM person ORDER BY name, id";

#undef PERSON_CELLS

}
