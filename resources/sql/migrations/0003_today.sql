CREATE TABLE issue_due (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    thing TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    person_id INTEGER,
    PRIMARY KEY (issue_id, thing)
) STRICT, WITHOUT ROWID
;
CREATE INDEX issue_due_thing ON issue_due (thing, since)
;
CREATE INDEX issue_state_verdict ON issue_state (verdict, COALESCE(until, 9223372036854775807))
    WHERE verdict NOT IN ('Wait', 'HandleInTeam', 'Nothing')
;
CREATE INDEX issue_need_by ON issue (need_by) WHERE need_by IS NOT NULL AND status IN ('open', 'in-progress')
;
CREATE INDEX risk_review ON risk (review_on) WHERE review_on IS NOT NULL
;
UPDATE issue_state SET digest = digest - COALESCE(next_checkpoint, 0), next_checkpoint = 0
    WHERE issue_id IN (SELECT issue_id FROM contact UNION SELECT issue_id FROM issue_option)
;
