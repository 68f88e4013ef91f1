#pragma once

namespace storage {

// The same words as in the index issue_state_verdict: only then is it used.
#define VERDICT_WANTS_DOING "s.verdict NOT IN ('Wait', 'HandleInTeam', 'Nothing')"
#define UNTIL_OR_LAST "COALESCE(s.until, 9223372036854775807)"
#define NOT_SNOOZED(ISSUE) \
    "NOT EXISTS (SELECT 1 FROM issue_due z WHERE z.issue_id = " ISSUE " AND z.thing = 'snooze' AND z.since > ?)"

// Project 0: all projects. The issue is looked up only where a project is asked for.
#define OF_PROJECT(ISSUE) "(? = 0 OR ? = (SELECT i.project_id FROM issue i WHERE i.id = " ISSUE "))"

inline constexpr char kDueByVerdict[] =
    "SELECT s.issue_id FROM issue_state s WHERE s.verdict = ? AND " VERDICT_WANTS_DOING " AND " OF_PROJECT("s.issue_id")
    " AND " NOT_SNOOZED("s.issue_id") " ORDER BY " UNTIL_OR_LAST " LIMIT ?";
inline constexpr char kCountByVerdict[] =
    "SELECT COUNT(*) FROM (SELECT 1 FROM issue_state s WHERE s.verdict = ? AND " VERDICT_WANTS_DOING " AND " OF_PROJECT("s.issue_id")
    " AND " NOT_SNOOZED("s.issue_id") " LIMIT ?)";
inline constexpr char kDueByThing[] = "SELECT d.issue_id FROM issue_due d WHERE d.thing = ? AND d.since <= ? AND " OF_PROJECT("d.issue_id")
    " AND " NOT_SNOOZED("d.issue_id") " ORDER BY d.since LIMIT ?";
// Issues whose verdict wants something are counted with that. The limit is inside: it looks at no more than so many.
inline constexpr char kCountByThing[] =
    "SELECT COUNT(*) FROM (SELECT d.issue_id FROM issue_due d WHERE d.thing = ? AND d.since <= ? AND " OF_PROJECT("d.issue_id")
    " AND " NOT_SNOOZED("d.issue_id") " LIMIT ?) f WHERE NOT EXISTS (SELECT 1 FROM issue_state s WHERE s.issue_id = f.issue_id AND "
    VERDICT_WANTS_DOING ")";
inline constexpr char kStoppedIssues[] = "SELECT id FROM issue WHERE stopped_at IS NOT NULL AND (? = 0 OR project_id = ?) "
                                         "ORDER BY stopped_at LIMIT ?";
inline constexpr char kRiskReviews[] = "SELECT id FROM risk WHERE review_on <= ? AND status = 'open' AND (? = 0 OR project_id = ?) "
                                       "ORDER BY review_on LIMIT ?";
// Of what comes by itself; each thing is one look at the index.
inline constexpr char kNextDue[] = "SELECT MIN(since) FROM issue_due WHERE thing = ? AND since > ?";

#define DUE_MARK_CELLS "thing, since, until, person_id, project_id, cents, currency"
inline constexpr char kDueMarks[] = "SELECT " DUE_MARK_CELLS " FROM issue_due WHERE issue_id = ? ORDER BY thing";
inline constexpr char kClearDueMarks[] = "DELETE FROM issue_due WHERE issue_id = ?";
inline constexpr char kAddDueMark[] = "INSERT INTO issue_due (issue_id, " DUE_MARK_CELLS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

inline constexpr char kEscalatedTo[] = "SELECT person_id, at, project_id FROM issue_load WHERE issue_id = ? ORDER BY person_id, at";
inline constexpr char kClearEscalatedTo[] = "DELETE FROM issue_load WHERE issue_id = ?";
inline constexpr char kAddEscalatedTo[] = "INSERT INTO issue_load (issue_id, person_id, at, project_id) VALUES (?, ?, ?, ?)";
inline constexpr char kFillEscalatedTo[] =
    "INSERT OR IGNORE INTO issue_load (issue_id, person_id, at, project_id) SELECT c.issue_id, p.person_id, c.at, i.project_id "
    "FROM contact c JOIN contact_person p ON p.contact_id = c.id JOIN issue i ON i.id = c.issue_id WHERE c.kind = 'escalation' "
    "AND c.at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contact w WHERE w.refers_to_id = c.id AND w.kind = 'withdrawal')";
inline constexpr char kIssuesWithWithdrawals[] =
    "SELECT DISTINCT c.issue_id, i.project_id FROM contact c JOIN issue i ON i.id = c.issue_id WHERE c.kind = 'withdrawal'";
// The limit is inside: it looks at no more than so many of each person.
inline constexpr char kEscalationLoads[] = "SELECT p.id, (SELECT COUNT(*) FROM (SELECT 1 FROM issue_load l WHERE l.project_id = ? "
                                           "AND l.person_id = p.id AND l.at BETWEEN ? AND ? LIMIT ?)) FROM person p";

// Summed in the index alone, one stretch of time after the other; money through a float, which does not overflow.
inline constexpr char kSilences[] = "SELECT person_id, currency, CAST(TOTAL(cents) AS INTEGER), COUNT(*) FROM issue_due WHERE thing = 'silence' "
                                    "AND project_id = ? AND since > ? AND since <= ? GROUP BY person_id, currency";
inline constexpr char kSilentMoments[] = "SELECT DISTINCT since FROM issue_due WHERE thing = 'silence' AND project_id = ? "
                                         "AND since <= ? ORDER BY since";
inline constexpr char kOldestSilence[] = "SELECT MIN(since) FROM issue_due WHERE thing = 'silence' AND project_id = ?";
// Counts over most of the file, no further than a limit: apart for all projects, where the index alone tells.
inline constexpr char kWaitingUpTo[] =
    "SELECT COUNT(*) FROM (SELECT 1 FROM issue_state s WHERE s.verdict = 'Wait' AND " OF_PROJECT("s.issue_id") " LIMIT ?)";
inline constexpr char kUnownedUpTo[] =
    "SELECT COUNT(*) FROM (SELECT 1 FROM issue INDEXED BY issue_ownerless WHERE owner_id IS NULL AND status IN ('open', 'in-progress') "
    "AND (? = 0 OR project_id = ?) LIMIT ?)";
inline constexpr char kCheckpointsBetween[] =
    "SELECT COUNT(*) FROM (SELECT 1 FROM issue_state WHERE next_checkpoint >= ? AND next_checkpoint < ? LIMIT ?)";
inline constexpr char kCheckpointsOfProjectBetween[] =
    "SELECT COUNT(*) FROM (SELECT 1 FROM issue_state s CROSS JOIN issue i ON i.id = s.issue_id WHERE s.next_checkpoint >= ? "
    "AND s.next_checkpoint < ? AND i.project_id = ? LIMIT ?)";
inline constexpr char kThingsBetween[] = "SELECT COUNT(*) FROM issue_due d WHERE d.thing = ? AND d.since >= ? AND d.since < ? AND "
                                         OF_PROJECT("d.issue_id");
inline constexpr char kNeedBysBetween[] = "SELECT need_by, id, key, title FROM issue INDEXED BY issue_need_by WHERE need_by IS NOT NULL "
                                          "AND status IN ('open', 'in-progress') AND need_by >= ? AND need_by < ? "
                                          "AND (? = 0 OR project_id = ?) ORDER BY need_by LIMIT ?";

#undef VERDICT_WANTS_DOING
#undef UNTIL_OR_LAST
#undef NOT_SNOOZED
#undef OF_PROJECT
#undef DUE_MARK_CELLS

}
