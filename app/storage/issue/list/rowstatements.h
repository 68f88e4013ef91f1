#pragma once

namespace storage {

inline constexpr char kListedRows[] =
    "SELECT p.name, o.name, r.name, i.id, i.project_id, i.key, i.title, s.severity, i.status, s.level, s.verdict, s.next_level, s.until, "
    "s.next_checkpoint, i.need_by, i.changed_at, i.raised_at, i.category, i.path_key, i.counterparty_id, i.matrix_id, i.cost_per_day_cents, "
    "i.cost_per_day_currency, s.narrow, i.entry_kind, i.tier, "
    "(SELECT COUNT(*) FROM issue_action a WHERE a.issue_id = i.id AND a.done_at IS NULL) FROM issue i JOIN issue_state s ON s.issue_id = i.id "
    "LEFT JOIN person p ON p.id = i.owner_id LEFT JOIN person r ON r.id = i.originator_id "
    "LEFT JOIN organisation o ON o.id = i.counterparty_id WHERE i.id IN (SELECT value FROM json_each(?))";
inline constexpr char kListedLabels[] =
    "SELECT issue_id, label FROM issue_label WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position";
inline constexpr char kListedCustom[] =
    "SELECT issue_id, field, value FROM issue_custom WHERE issue_id IN (SELECT value FROM json_each(?)) ORDER BY issue_id, position";

}
