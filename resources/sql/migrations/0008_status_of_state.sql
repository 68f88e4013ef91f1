ALTER TABLE issue_state ADD COLUMN status TEXT NOT NULL DEFAULT 'open'
;
UPDATE issue_state SET status = (SELECT i.status FROM issue i WHERE i.id = issue_state.issue_id)
;
DROP INDEX issue_state_calm
;
CREATE INDEX issue_state_calm ON issue_state (verdict, COALESCE(until, 9223372036854775807), issue_id, status)
    WHERE verdict IN ('Wait', 'HandleInTeam', 'Nothing')
;
DROP INDEX issue_state_verdict
;
CREATE INDEX issue_state_verdict ON issue_state (verdict, COALESCE(until, 9223372036854775807), issue_id, status)
    WHERE verdict NOT IN ('Wait', 'HandleInTeam', 'Nothing')
;
DROP INDEX issue_state_level
;
CREATE INDEX issue_state_level ON issue_state (level, severity, COALESCE(until, 9223372036854775807), issue_id, status)
;
DROP INDEX issue_state_severity
;
CREATE INDEX issue_state_severity ON issue_state (severity, COALESCE(until, 9223372036854775807), issue_id, status)
;
CREATE INDEX issue_state_status ON issue_state (status, severity, COALESCE(until, 9223372036854775807), issue_id)
;
DROP INDEX issue_open
;
CREATE INDEX issue_open ON issue (project_id, matrix_id, status) WHERE status IN ('open', 'in-progress')
;
