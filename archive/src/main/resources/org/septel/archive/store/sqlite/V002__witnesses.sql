-- The same text and record from other bytes are another witness: the bytes are part of what makes a version.
CREATE TABLE witness (
  version        INTEGER PRIMARY KEY,
  cable          INTEGER NOT NULL REFERENCES cable (cable),
  number         INTEGER NOT NULL,
  form           TEXT NOT NULL,
  content        BLOB NOT NULL REFERENCES blob (hash),
  original       BLOB NOT NULL REFERENCES blob (hash),
  record         BLOB NOT NULL,
  sequence       INTEGER NOT NULL REFERENCES change (sequence),
  imported       TEXT NOT NULL,
  level          TEXT,
  identifier     ANY,
  created        TEXT,
  classification ANY,
  origin         ANY,
  title          ANY,
  source         ANY NOT NULL,
  format         ANY NOT NULL,
  charset        ANY NOT NULL,
  place          INTEGER NOT NULL,
  start          INTEGER NOT NULL,
  stop           INTEGER NOT NULL,
  UNIQUE (cable, number)
) STRICT;
INSERT INTO witness SELECT * FROM version;
DROP TABLE version;
ALTER TABLE witness RENAME TO version;

-- Finds the same text under another id, and a record that is there already.
CREATE INDEX version_content ON version (content);
