#pragma once

namespace storage {

// Project 0: all projects.
inline constexpr char kIssueRows[] =
    "SELECT p.name, o.name, i.id, i.project_id, i.key, i.title, s.severity, i.status, s.level, s.verdict, s.next_level, s.until, "
    "s.next_checkpoint, i.need_by, i.changed_at FROM issue i JOIN issue_state s ON s.issue_id = i.id "
    "LEFT JOIN person p ON p.id = i.owner_id LEFT JOIN organisation o ON o.id = i.counterparty_id "
    "WHERE i.id IN (SELECT value FROM json_each(?))";
inline constexpr char kCountByStatus[] = "SELECT status, COUNT(*) FROM issue WHERE (? = 0 OR project_id = ?) GROUP BY status";
inline constexpr char kCountOpenBySeverity[] =
    "SELECT s.severity, COUNT(*) FROM issue i JOIN issue_state s ON s.issue_id = i.id "
    "WHERE i.status IN ('open', 'in-progress') AND (? = 0 OR i.project_id = ?) GROUP BY s.severity";
inline constexpr char kOpenOutsideMatrix[] = "SELECT id FROM issue WHERE status IN ('open', 'in-progress') AND project_id = ? "
                                             "AND matrix_id IS NOT NULL AND matrix_id <> ? ORDER BY id";
inline constexpr char kIssueCategories[] = "SELECT DISTINCT category FROM issue WHERE category <> '' "
                                           "AND (? = 0 OR project_id = ?) ORDER BY category";
inline constexpr char kIssueLabels[] = "SELECT DISTINCT l.label FROM issue_label l JOIN issue i ON i.id = l.issue_id "
                                       "WHERE (? = 0 OR i.project_id = ?) ORDER BY l.label";

}
