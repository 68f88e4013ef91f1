#pragma once

#include "storage/record/recordstore.h"

namespace storage {

#define ISSUE_CELLS \
    "project_id, key, key_prefix, key_number, title, status, category, path_key, counterparty_id, owner_id, " \
    "originator_id, matrix_id, impact, urgency, severity_override, override_reason, raised_at, need_by, missed_at, " \
    "resolved_at, changed_at, cost_now_cents, cost_now_currency, cost_per_day_cents, cost_per_day_currency, " \
    "one_off_loss_cents, one_off_loss_currency, ask_kind, ask_text, ask_cents, ask_currency, ask_days, worsening, " \
    "joint, reviewed, source_system, source_id, source_status, source_priority, source_type, description, " \
    "business_impact, consequence, workaround, outcome, ask_scope, stopped_at, stopped_by_id, stop_reason, limit_knowledge, " \
    "limit_control, limit_progress, unplanned_hours, people_affected, " \
    "entry_kind, milestone_id, again_of_id, situation, everyday, tier_path, tier"
#define ISSUE_OPTION_CELLS "position, title, detail, cost_cents, cost_currency, slip_days, scope, main_risk, recommended"
#define ISSUE_PAUSE_CELLS "position, from_at, to_at, reason"
#define ISSUE_COST_PART_CELLS "position, label, cents, currency"
#define ISSUE_LINK_CELLS "position, label, target"
#define ISSUE_IMPLICATED_CELLS "position, person_id"
#define ISSUE_LABEL_CELLS "position, label"
#define ISSUE_HELPER_CELLS "position, person_id, brings, until_on"
#define ISSUE_GUIDED_CELLS "position, question, reply"
#define ISSUE_FIRING_CELLS "position, criterion, name, version, at, facts"
#define ISSUE_ENTRY_CELLS \
    "position, decider_id, decided_at, decision, decision_reason, review_on, tripwire, workaround_until"
#define ISSUE_CAUSE_CELLS "position, text"
#define ISSUE_CUSTOM_CELLS "position, field, value"
#define ISSUE_ACTION_CELLS "position, text, person_id, due_on, done_at"
#define ISSUE_RESPONDER_CELLS "position, person_id, duty"
#define ISSUE_CONTRIBUTION_CELLS "position, organisation_id, percent, note"

inline constexpr PartLayout kIssueParts[] = {
    {"issue_option",
     "INSERT INTO issue_option (issue_id, " ISSUE_OPTION_CELLS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "DELETE FROM issue_option WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_OPTION_CELLS " FROM issue_option WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_pause",
     "INSERT INTO issue_pause (issue_id, " ISSUE_PAUSE_CELLS ") VALUES (?, ?, ?, ?, ?)",
     "DELETE FROM issue_pause WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_PAUSE_CELLS " FROM issue_pause WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_cost_part",
     "INSERT INTO issue_cost_part (issue_id, " ISSUE_COST_PART_CELLS ") VALUES (?, ?, ?, ?, ?)",
     "DELETE FROM issue_cost_part WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_COST_PART_CELLS " FROM issue_cost_part WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_link",
     "INSERT INTO issue_link (issue_id, " ISSUE_LINK_CELLS ") VALUES (?, ?, ?, ?)",
     "DELETE FROM issue_link WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_LINK_CELLS " FROM issue_link WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_implicated",
     "INSERT INTO issue_implicated (issue_id, " ISSUE_IMPLICATED_CELLS ") VALUES (?, ?, ?)",
     "DELETE FROM issue_implicated WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_IMPLICATED_CELLS " FROM issue_implicated WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_label",
     "INSERT INTO issue_label (issue_id, " ISSUE_LABEL_CELLS ") VALUES (?, ?, ?)",
     "DELETE FROM issue_label WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_LABEL_CELLS " FROM issue_label WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_helper",
     "INSERT INTO issue_helper (issue_id, " ISSUE_HELPER_CELLS ") VALUES (?, ?, ?, ?, ?)",
     "DELETE FROM issue_helper WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_HELPER_CELLS " FROM issue_helper WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_guided",
     "INSERT INTO issue_guided (issue_id, " ISSUE_GUIDED_CELLS ") VALUES (?, ?, ?, ?)",
     "DELETE FROM issue_guided WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_GUIDED_CELLS " FROM issue_guided WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_firing",
     "INSERT INTO issue_firing (issue_id, " ISSUE_FIRING_CELLS ") VALUES (?, ?, ?, ?, ?, ?, ?)",
     "DELETE FROM issue_firing WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_FIRING_CELLS " FROM issue_firing WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_entry",
     "INSERT INTO issue_entry (issue_id, " ISSUE_ENTRY_CELLS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "DELETE FROM issue_entry WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_ENTRY_CELLS " FROM issue_entry WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_cause",
     "INSERT INTO issue_cause (issue_id, " ISSUE_CAUSE_CELLS ") VALUES (?, ?, ?)",
     "DELETE FROM issue_cause WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_CAUSE_CELLS " FROM issue_cause WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_custom",
     "INSERT INTO issue_custom (issue_id, " ISSUE_CUSTOM_CELLS ") VALUES (?, ?, ?, ?)",
     "DELETE FROM issue_custom WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_CUSTOM_CELLS " FROM issue_custom WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_action",
     "INSERT INTO issue_action (issue_id, " ISSUE_ACTION_CELLS ") VALUES (?, ?, ?, ?, ?, ?)",
     "DELETE FROM issue_action WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_ACTION_CELLS " FROM issue_action WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_responder",
     "INSERT INTO issue_responder (issue_id, " ISSUE_RESPONDER_CELLS ") VALUES (?, ?, ?, ?)",
     "DELETE FROM issue_responder WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_RESPONDER_CELLS " FROM issue_responder WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
    {"issue_contribution",
     "INSERT INTO issue_contribution (issue_id, " ISSUE_CONTRIBUTION_CELLS ") VALUES (?, ?, ?, ?, ?)",
     "DELETE FROM issue_contribution WHERE issue_id = ?",
     "SELECT issue_id, " ISSUE_CONTRIBUTION_CELLS " FROM issue_contribution WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position"},
};
inline constexpr RecordLayout kIssueRecord{
    .table = "issue",
    .insert = "INSERT INTO issue (id, " ISSUE_CELLS ", row_version, digest) VALUES ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ")",
    .update = "UPDATE issue SET (" ISSUE_CELLS ", row_version, digest) = ("
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" ") WHERE id = ? AND row_version = ?",
    .remove = "DELETE FROM issue WHERE id = ?",
    .select = "SELECT id, " ISSUE_CELLS ", row_version, digest FROM issue WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
    .version = "SELECT row_version FROM issue WHERE id = ?",
    .ids = "SELECT id FROM issue WHERE id > ? ORDER BY id LIMIT ?",
    .parts = kIssueParts,
    .added = "inntiiiiitnntiti",
    .cells = ISSUE_CELLS,
};
inline constexpr char kIssueByKey[] = "SELECT id, " ISSUE_CELLS ", row_version, digest FROM issue WHERE key_prefix = ? AND key_number = ? AND key = ?";
inline constexpr char kAllIssues[] = "SELECT id, " ISSUE_CELLS ", row_version, digest FROM issue ORDER BY id";
inline constexpr char kIssuesOfProject[] = "SELECT id, " ISSUE_CELLS ", row_version, digest FROM issue WHERE project_id = ? ORDER BY id";
inline constexpr char kIssuesBySource[] = "SELECT source_id, id FROM issue WHERE source_system = ? AND source_id <> '' "
                                          "AND source_id IN (SELECT value FROM json_each(?)) AND project_id = ?";

// Project 0: all projects.
inline constexpr char kIssueRows[] =
    "SELECT p.name, o.name, i.id, i.project_id, i.key, i.title, s.severity, i.status, s.level, s.verdict, s.next_level, s.until, "
    "s.next_checkpoint, i.need_by, i.changed_at FROM issue i JOIN issue_state s ON s.issue_id = i.id "
    "LEFT JOIN person p ON p.id = i.owner_id LEFT JOIN organisation o ON o.id = i.counterparty_id "
    "WHERE i.id IN (SELECT value FROM json_each(?))";
// The limit is inside: it looks at no more than so many.
inline constexpr char kOpenUpTo[] = "SELECT COUNT(*) FROM (SELECT 1 FROM issue INDEXED BY issue_open WHERE status IN ('open', 'in-progress') "
                                    "AND (? = 0 OR project_id = ?) LIMIT ?)";
inline constexpr char kOpenOutsideMatrix[] = "SELECT id FROM issue WHERE status IN ('open', 'in-progress') AND project_id = ? "
                                             "AND matrix_id IS NOT NULL AND matrix_id <> ? ORDER BY id";
// Two stretches of one index.
inline constexpr char kCountOutsideMatrix[] =
    "SELECT (SELECT COUNT(*) FROM issue INDEXED BY issue_open WHERE status IN ('open', 'in-progress') AND project_id = ? AND matrix_id < ?) "
    "+ (SELECT COUNT(*) FROM issue INDEXED BY issue_open WHERE status IN ('open', 'in-progress') AND project_id = ? AND matrix_id > ?)";
inline constexpr char kOpenByMatrix[] = "SELECT COALESCE(matrix_id, 0), COUNT(*) FROM issue WHERE status IN ('open', 'in-progress') AND project_id = ? "
                                        "GROUP BY matrix_id";
// From one category to the next by the index, however many issues there are.
inline constexpr char kIssueCategories[] =
    "WITH RECURSIVE each(value) AS (SELECT MIN(category) FROM issue WHERE category > '' "
    "UNION ALL SELECT (SELECT MIN(category) FROM issue WHERE category > each.value) FROM each WHERE each.value IS NOT NULL) "
    "SELECT value FROM each WHERE value IS NOT NULL "
    "AND EXISTS (SELECT 1 FROM issue WHERE category = each.value AND (? = 0 OR project_id = ?))";

#undef ISSUE_CELLS
#undef ISSUE_OPTION_CELLS
#undef ISSUE_PAUSE_CELLS
#undef ISSUE_COST_PART_CELLS
#undef ISSUE_LINK_CELLS
#undef ISSUE_IMPLICATED_CELLS
#undef ISSUE_LABEL_CELLS
#undef ISSUE_HELPER_CELLS
#undef ISSUE_GUIDED_CELLS
#undef ISSUE_FIRING_CELLS
#undef ISSUE_ENTRY_CELLS
#undef ISSUE_CAUSE_CELLS
#undef ISSUE_CUSTOM_CELLS
#undef ISSUE_ACTION_CELLS
#undef ISSUE_RESPONDER_CELLS
#undef ISSUE_CONTRIBUTION_CELLS

}
