CREATE VIRTUAL TABLE search_title USING fts5(words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3')
;
CREATE VIRTUAL TABLE search_issue USING fts5(words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 3')
;
CREATE VIRTUAL TABLE search_log USING fts5(words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 3')
;
CREATE VIRTUAL TABLE search_other USING fts5(words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 3')
;
CREATE TABLE search_pending (
    kind INTEGER PRIMARY KEY,
    done_to INTEGER NOT NULL
) STRICT
;
INSERT INTO search_pending (kind, done_to) SELECT 0, 0 WHERE EXISTS (SELECT 1 FROM issue)
;
INSERT INTO search_pending (kind, done_to) SELECT 1, 0 WHERE EXISTS (SELECT 1 FROM contact)
;
INSERT INTO search_pending (kind, done_to) SELECT 2, 0 WHERE EXISTS (SELECT 1 FROM risk)
;
INSERT INTO search_pending (kind, done_to) SELECT 3, 0 WHERE EXISTS (SELECT 1 FROM person)
;
INSERT INTO search_pending (kind, done_to) SELECT 4, 0 WHERE EXISTS (SELECT 1 FROM draft)
;
