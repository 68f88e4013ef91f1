#pragma once

namespace storage {

inline constexpr char kIssueSpans[] = "SELECT id, raised_at, resolved_at FROM issue WHERE id IN (SELECT value FROM json_each(?))";
#define COST_CELLS "i.project_id, i.status, i.missed_at, i.need_by, i.cost_now_cents, i.cost_now_currency, i.cost_per_day_cents, " \
    "i.cost_per_day_currency, i.one_off_loss_cents, i.one_off_loss_currency"
inline constexpr char kCostCells[] = "i.id, " COST_CELLS;
inline constexpr char kHasCost[] = "(i.missed_at IS NOT NULL OR i.cost_now_cents <> 0 OR i.cost_per_day_cents <> 0 OR i.one_off_loss_cents <> 0)";
inline constexpr char kCostsOf[] = "SELECT i.id, " COST_CELLS " FROM issue i WHERE i.id IN (SELECT value FROM json_each(?))";
inline constexpr char kContributed[] = "SELECT DISTINCT c.issue_id FROM issue_contribution c JOIN issue i ON i.id = c.issue_id "
                                       "WHERE (? = 0 OR i.project_id = ?) ORDER BY c.issue_id";
#undef COST_CELLS
inline constexpr char kLevelMarks[] = "SELECT issue_id, at, level FROM contact WHERE issue_id IN (SELECT value FROM json_each(?)) "
                                      "AND kind = 'escalation' ORDER BY issue_id, at, id";

}
