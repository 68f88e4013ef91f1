ALTER TABLE issue ADD COLUMN entry_kind TEXT NOT NULL DEFAULT ''
;
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    name TEXT NOT NULL,
    baseline_on TEXT,
    float_days INTEGER NOT NULL,
    reached_on TEXT,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT
;
CREATE INDEX milestone_project ON milestone (project_id, id)
;
CREATE TABLE milestone_forecast (
    milestone_id INTEGER NOT NULL REFERENCES milestone ON DELETE CASCADE,
    position INTEGER NOT NULL,
    made_at INTEGER,
    day TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (milestone_id, position)
) STRICT, WITHOUT ROWID
;
ALTER TABLE issue ADD COLUMN milestone_id INTEGER REFERENCES milestone
;
ALTER TABLE issue ADD COLUMN again_of_id INTEGER REFERENCES issue DEFERRABLE INITIALLY DEFERRED
;
CREATE INDEX issue_entry_kind ON issue (entry_kind, project_id) WHERE entry_kind <> ''
;
CREATE INDEX issue_milestone ON issue (milestone_id) WHERE milestone_id IS NOT NULL
;
CREATE INDEX issue_again_of ON issue (again_of_id) WHERE again_of_id IS NOT NULL
;
CREATE TABLE issue_entry (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    decider_id INTEGER REFERENCES person,
    decided_at INTEGER,
    decision TEXT NOT NULL,
    decision_reason TEXT NOT NULL,
    review_on TEXT,
    tripwire TEXT NOT NULL,
    workaround_until TEXT,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID
;
CREATE TABLE issue_cause (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID
;
CREATE TABLE issue_custom (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID
;
CREATE INDEX issue_custom_field ON issue_custom (field, value, issue_id)
;
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    choices TEXT NOT NULL,
    categories TEXT NOT NULL,
    required INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    UNIQUE (project_id, key)
) STRICT
;
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id INTEGER NOT NULL REFERENCES issue,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    hash TEXT NOT NULL,
    link TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at INTEGER,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT
;
CREATE INDEX attachment_issue ON attachment (issue_id, id)
;
CREATE INDEX attachment_hash ON attachment (hash) WHERE link = ''
;
CREATE TABLE attachment_content (
    hash TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT
;
