#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define PROJECT_CELLS \
    "key, name, currency, calendar_id, manager_id, authority_cents, authority_currency, authority_days, " \
    "leader_load_limit, created_at, next_issue_number, next_risk_number, authority_scope"

inline constexpr RecordLayout kProjectRecord{
    .table = "project",
    .insert = "INSERT INTO project (id, " PROJECT_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE project SET (" PROJECT_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM project WHERE id = ?",
    .select = "SELECT id, " PROJECT_CELLS ", row_version, digest FROM project WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM project WHERE id = ?",
    .ids = "SELECT id FROM project WHERE id > ? ORDER BY id LIMIT ?",
    .added = "i",
};
inline constexpr char kProjectByKey[] = "SELECT id, " PROJECT_CELLS ", row_version, digest FROM project WHERE key = ?";
inline constexpr char kAllProjects[] = "SELECT id, " PROJECT_CELLS ", row_version, digest FROM project ORDER BY name, id";
// Counters are outside of the row version, as nobody edits them.
inline constexpr char kWriteProjectCounters[] = "UPDATE project SET (next_issue_number, next_risk_number, digest) = (?, ?, ?) "
                                                "WHERE id = ?";

#undef PROJECT_CELLS

}
