CREATE TABLE organisation_ladder (
    organisation_id INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    position INTEGER NOT NULL,
    level INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT,
    to_day TEXT,
    PRIMARY KEY (organisation_id, position)
) STRICT, WITHOUT ROWID
;
CREATE INDEX organisation_ladder_person ON organisation_ladder (person_id)
;
CREATE TABLE organisation_notice (
    organisation_id INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    working_days INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, position)
) STRICT, WITHOUT ROWID
;
