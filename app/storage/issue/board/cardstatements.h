#pragma once

namespace storage {

inline constexpr char kIssueSpans[] = "SELECT id, raised_at, resolved_at FROM issue WHERE id IN (SELECT value FROM json_each(?))";
inline constexpr char kLevelMarks[] = "SELECT issue_id, at, level FROM contact WHERE issue_id IN (SELECT value FROM json_each(?)) "
                                      "AND kind = 'escalation' ORDER BY issue_id, at, id";

}
