ALTER TABLE issue ADD COLUMN situation TEXT NOT NULL DEFAULT ''
;
ALTER TABLE issue ADD COLUMN everyday INTEGER NOT NULL DEFAULT 0
;
CREATE TABLE situation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES project,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    impact INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    everyday INTEGER NOT NULL,
    advice TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT
;
CREATE INDEX situation_project ON situation (project_id, rank)
;
CREATE TABLE issue_action (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    person_id INTEGER REFERENCES person,
    due_on TEXT,
    done_at INTEGER,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID
;
CREATE INDEX issue_action_due ON issue_action (due_on, issue_id) WHERE done_at IS NULL
;
CREATE TABLE issue_responder (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER REFERENCES person,
    duty TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID
;
CREATE TABLE issue_contribution (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    position INTEGER NOT NULL,
    organisation_id INTEGER REFERENCES organisation,
    percent INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (issue_id, position)
) STRICT, WITHOUT ROWID
;
CREATE INDEX issue_contribution_organisation ON issue_contribution (organisation_id) WHERE organisation_id IS NOT NULL
;
CREATE INDEX issue_ownerless ON issue (project_id, owner_id, status) WHERE owner_id IS NULL AND status IN ('open', 'in-progress')
;
