CREATE INDEX issue_title ON issue (title COLLATE NOCASE)
;
CREATE INDEX issue_status ON issue (status)
;
CREATE INDEX issue_owner ON issue (owner_id)
;
CREATE INDEX issue_counterparty ON issue (counterparty_id)
;
CREATE INDEX issue_category ON issue (category)
;
CREATE INDEX issue_raised ON issue (raised_at)
;
CREATE INDEX issue_due_by ON issue (need_by) WHERE need_by IS NOT NULL
;
CREATE INDEX issue_cost ON issue (cost_per_day_cents) WHERE cost_per_day_cents > 0
;
CREATE INDEX issue_state_calm ON issue_state (verdict, COALESCE(until, 9223372036854775807))
    WHERE verdict IN ('Wait', 'HandleInTeam', 'Nothing')
;
CREATE INDEX issue_state_level ON issue_state (level, severity)
;
