-- The ledger of imports. state: a constant of ImportRun.State; ended: empty while it runs and after a kill;
-- released: records that left quarantine.
CREATE TABLE run (
  run         INTEGER PRIMARY KEY,
  person      ANY NOT NULL,
  format      ANY,
  began       TEXT NOT NULL,
  ended       TEXT,
  state       TEXT NOT NULL,
  files       INTEGER NOT NULL DEFAULT 0,
  bytes       INTEGER NOT NULL DEFAULT 0,
  added       INTEGER NOT NULL DEFAULT 0,
  versions    INTEGER NOT NULL DEFAULT 0,
  unchanged   INTEGER NOT NULL DEFAULT 0,
  quarantined INTEGER NOT NULL DEFAULT 0,
  released    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What was named to be imported.
CREATE TABLE run_path (
  run      INTEGER NOT NULL REFERENCES run (run),
  position INTEGER NOT NULL,
  path     ANY NOT NULL,
  PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

-- Counts by name. kind: 'diagnostic', 'passed over'.
CREATE TABLE run_count (
  run   INTEGER NOT NULL REFERENCES run (run),
  kind  TEXT NOT NULL,
  name  ANY NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (run, kind, name)
) STRICT, WITHOUT ROWID;

-- Files that were read. hash: of the whole file; absent where it could not be read to its end.
CREATE TABLE run_file (
  run      INTEGER NOT NULL REFERENCES run (run),
  position INTEGER NOT NULL,
  path     ANY NOT NULL,
  bytes    INTEGER NOT NULL,
  hash     BLOB,
  records  INTEGER NOT NULL,
  problem  ANY,
  PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
