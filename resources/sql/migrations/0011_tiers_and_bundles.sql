ALTER TABLE issue ADD COLUMN tier_path TEXT NOT NULL DEFAULT ''
;
ALTER TABLE issue ADD COLUMN tier INTEGER NOT NULL DEFAULT 0
;
CREATE TABLE draft_bundled (
    draft_id INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    position INTEGER NOT NULL,
    issue_id INTEGER NOT NULL REFERENCES issue,
    PRIMARY KEY (draft_id, position)
) STRICT, WITHOUT ROWID
;
CREATE INDEX draft_bundled_issue ON draft_bundled (issue_id)
;
