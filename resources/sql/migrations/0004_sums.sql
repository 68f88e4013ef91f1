ALTER TABLE issue_due ADD COLUMN project_id INTEGER
;
ALTER TABLE issue_due ADD COLUMN cents INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE issue_due ADD COLUMN currency TEXT NOT NULL DEFAULT ''
;
UPDATE issue_due SET (project_id, cents, currency) =
    (SELECT i.project_id, i.cost_per_day_cents, i.cost_per_day_currency FROM issue i WHERE i.id = issue_due.issue_id)
    WHERE thing = 'silence'
;
CREATE INDEX issue_due_silence ON issue_due (project_id, since, person_id, currency, cents) WHERE thing = 'silence'
;
CREATE TABLE issue_load (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    PRIMARY KEY (issue_id, person_id, at)
) STRICT, WITHOUT ROWID
;
INSERT INTO issue_load (issue_id, person_id, at, project_id)
    SELECT DISTINCT c.issue_id, p.person_id, c.at, i.project_id
    FROM contact c JOIN contact_person p ON p.contact_id = c.id JOIN issue i ON i.id = c.issue_id
    WHERE c.kind = 'escalation' AND c.at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM contact w WHERE w.refers_to_id = c.id AND w.kind = 'withdrawal')
;
CREATE INDEX issue_load_person ON issue_load (project_id, person_id, at)
;
CREATE INDEX issue_open ON issue (project_id, status) WHERE status IN ('open', 'in-progress')
;
CREATE INDEX issue_state_wait ON issue_state (verdict) WHERE verdict = 'Wait'
;
INSERT INTO advice_due (project_id, since, done_to) SELECT id, 0, 0 FROM project WHERE true
    ON CONFLICT (project_id) DO UPDATE SET done_to = 0
;
