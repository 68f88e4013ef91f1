#pragma once

namespace storage {

inline constexpr char kInsertState[] = "INSERT INTO issue_state (issue_id, severity, level, verdict, next_level, until, "
                                       "narrow, next_checkpoint, digest, search, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
inline constexpr char kPutState[] = "UPDATE issue_state SET (severity, level, verdict, next_level, until, narrow, next_checkpoint, "
                                    "digest) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE issue_id = ?";
inline constexpr char kPutNarrow[] = "UPDATE issue_state SET (narrow, digest) = (?, ?) WHERE issue_id = ?";
inline constexpr char kWriteSearch[] = "UPDATE issue_state SET search = ? WHERE issue_id = ?";
inline constexpr char kWriteSearchAndStatus[] = "UPDATE issue_state SET (search, status) = (?, ?) WHERE issue_id = ?";
inline constexpr char kFindState[] = "SELECT issue_id, severity, level, verdict, next_level, until, narrow, next_checkpoint, digest "
                                     "FROM issue_state WHERE issue_id = ?";
inline constexpr char kStatesInOrder[] = "SELECT i.id, i.key, i.title, o.name, i.status, s.search, s.status, s.severity, s.level, s.verdict, "
                                         "s.next_level, s.until, s.narrow, s.next_checkpoint, s.digest FROM issue i "
                                         "LEFT JOIN organisation o ON o.id = i.counterparty_id "
                                         "LEFT JOIN issue_state s ON s.issue_id = i.id ORDER BY i.id";
inline constexpr char kDueStates[] = "SELECT issue_id FROM issue_state WHERE next_checkpoint <= ? "
                                     "ORDER BY next_checkpoint LIMIT ?";
inline constexpr char kNextCheckpoint[] = "SELECT MIN(next_checkpoint) FROM issue_state";
inline constexpr char kMakeAllDue[] = "INSERT INTO advice_due (project_id, since, done_to) SELECT id, ?, 0 FROM project WHERE true "
                                      "ON CONFLICT (project_id) DO UPDATE SET since = excluded.since, done_to = 0";
inline constexpr char kMakeProjectDue[] = "INSERT INTO advice_due (since, project_id, done_to) VALUES (?, ?, 0) "
                                          "ON CONFLICT (project_id) DO UPDATE SET since = excluded.since, done_to = 0";
inline constexpr char kAdviceDue[] = "SELECT project_id, since, done_to FROM advice_due ORDER BY project_id";
inline constexpr char kAdviceDueIssues[] = "SELECT id FROM issue WHERE project_id = ? AND id > ? ORDER BY id LIMIT ?";
inline constexpr char kLastIssue[] = "SELECT MAX(id) FROM issue";
inline constexpr char kAdviceDueStep[] = "UPDATE advice_due SET done_to = ? WHERE project_id = ?";
inline constexpr char kAdviceDueEnd[] = "DELETE FROM advice_due WHERE project_id = ?";
inline constexpr char kNarrowIssues[] = "SELECT issue_id, narrow, verdict, next_level FROM issue_state";
inline constexpr char kTakeNarrowIssues[] = "SELECT rung_take_narrow(issue_id, narrow, verdict, next_level) FROM issue_state";
// The checkpoint is the summand of the digest that SQL can exchange.
inline constexpr char kBringForward[] = "UPDATE issue_state SET digest = digest - COALESCE(next_checkpoint, 0) + ?, next_checkpoint = ? "
                                        "WHERE issue_id IN (SELECT value FROM json_each(?))";
inline constexpr char kIssuesWithoutState[] = "SELECT i.id, i.key, i.title, o.name, i.status FROM issue i "
                                              "LEFT JOIN organisation o ON o.id = i.counterparty_id "
                                              "WHERE i.id NOT IN (SELECT issue_id FROM issue_state) ORDER BY i.id";
inline constexpr char kIssuesNaming[] = "SELECT id, key, title FROM issue WHERE counterparty_id = ?";
inline constexpr char kOrganisationNames[] = "SELECT id, name FROM organisation";
inline constexpr char kOrganisationName[] = "SELECT name FROM organisation WHERE id = ?";

}
