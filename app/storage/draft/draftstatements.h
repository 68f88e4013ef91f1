#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define DRAFT_CELLS \
    "issue_id, template_key, language, subject, body, state, created_at, changed_at"
#define DRAFT_RECIPIENT_CELLS "position, person_id, role"

inline constexpr PartLayout kDraftParts[] = {
    {"draft_recipient",
     "INSERT INTO draft_recipient (draft_id, " DRAFT_RECIPIENT_CELLS ") VALUES (?, ?, ?, ?)",
     "DELETE FROM draft_recipient WHERE draft_id = ?",
     "SELECT draft_id, " DRAFT_RECIPIENT_CELLS " FROM draft_recipient WHERE draft_id IN (SELECT value FROM json_each(?)) ORDER BY draft_id, position"},
    {"draft_bundled",
     "INSERT INTO draft_bundled (draft_id, position, issue_id) VALUES (?, ?, ?)",
     "DELETE FROM draft_bundled WHERE draft_id = ?",
     "SELECT draft_id, position, issue_id FROM draft_bundled WHERE draft_id IN (SELECT value FROM json_each(?)) ORDER BY draft_id, position"},
};
inline constexpr RecordLayout kDraftRecord{
    .table = "draft",
    .insert = "INSERT INTO draft (id, " DRAFT_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE draft SET (" DRAFT_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM draft WHERE id = ?",
    .select = "SELECT id, " DRAFT_CELLS ", row_version, digest FROM draft WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM draft WHERE id = ?",
    .ids = "SELECT id FROM draft WHERE id > ? ORDER BY id LIMIT ?",
    .parts = kDraftParts,
};
inline constexpr char kAllDrafts[] = "SELECT id, " DRAFT_CELLS ", row_version, digest FROM draft ORDER BY created_at DESC, id DESC";
inline constexpr char kDraftsOfProject[] = "SELECT id, " DRAFT_CELLS ", row_version, digest FROM draft "
    "WHERE ? = (SELECT i.project_id FROM issue i WHERE i.id = issue_id) ORDER BY created_at DESC, id DESC";
inline constexpr char kDraftsOfIssue[] = "SELECT id, " DRAFT_CELLS ", row_version, digest FROM draft WHERE issue_id = ? ORDER BY created_at DESC, id DESC";

// Project 0: all projects.
inline constexpr char kOpenDrafts[] = "SELECT COUNT(*) FROM draft WHERE state = 'open' AND (? = 0 OR ? = (SELECT i.project_id FROM issue i WHERE i.id = issue_id))";

#undef DRAFT_CELLS
#undef DRAFT_RECIPIENT_CELLS

}
