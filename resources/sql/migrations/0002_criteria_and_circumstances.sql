ALTER TABLE project ADD COLUMN authority_scope INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE person ADD COLUMN prefers_channels TEXT NOT NULL DEFAULT ''
;
ALTER TABLE person ADD COLUMN prefers_times TEXT NOT NULL DEFAULT ''
;
ALTER TABLE person ADD COLUMN prefers_length TEXT NOT NULL DEFAULT ''
;
ALTER TABLE person ADD COLUMN prefers_format TEXT NOT NULL DEFAULT ''
;
ALTER TABLE person ADD COLUMN likes TEXT NOT NULL DEFAULT ''
;
ALTER TABLE person ADD COLUMN dislikes TEXT NOT NULL DEFAULT ''
;
ALTER TABLE person ADD COLUMN what_worked TEXT NOT NULL DEFAULT ''
;
ALTER TABLE person ADD COLUMN agreed_on TEXT
;
ALTER TABLE person ADD COLUMN agreed_points TEXT NOT NULL DEFAULT ''
;
ALTER TABLE person ADD COLUMN agreed_review_on TEXT
;
ALTER TABLE issue ADD COLUMN ask_scope INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE issue ADD COLUMN stopped_at INTEGER
;
ALTER TABLE issue ADD COLUMN stopped_by_id INTEGER REFERENCES person
;
ALTER TABLE issue ADD COLUMN stop_reason TEXT NOT NULL DEFAULT ''
;
ALTER TABLE issue ADD COLUMN limit_knowledge INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE issue ADD COLUMN limit_control INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE issue ADD COLUMN limit_progress INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE issue ADD COLUMN unplanned_hours INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE issue ADD COLUMN people_affected INTEGER NOT NULL DEFAULT 0
;
CREATE INDEX issue_stopped ON issue (stopped_at) WHERE stopped_at IS NOT NULL
;
CREATE TABLE issue_helper (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER REFERENCES person,
    brings TEXT NOT NULL,
    until_on TEXT,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID
;
CREATE TABLE issue_guided (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    reply TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID
;
CREATE TABLE issue_firing (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    criterion INTEGER NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER,
    facts TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID
;
CREATE TABLE criterion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    category TEXT NOT NULL,
    set_status TEXT,
    flag TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT
;
CREATE INDEX criterion_project ON criterion (project_id, id)
;
CREATE TABLE criterion_term (
    criterion_id INTEGER NOT NULL REFERENCES criterion ON DELETE CASCADE,
    position INTEGER NOT NULL,
    fact TEXT NOT NULL,
    comparison TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (criterion_id, position)
) STRICT, WITHOUT ROWID
;
ALTER TABLE issue_state ADD COLUMN narrow BLOB
;
CREATE TABLE advice_due (
    project_id INTEGER PRIMARY KEY REFERENCES project ON DELETE CASCADE,
    since INTEGER NOT NULL,
    done_to INTEGER NOT NULL
) STRICT
;
