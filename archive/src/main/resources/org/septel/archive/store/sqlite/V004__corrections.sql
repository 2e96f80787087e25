-- What archivists put right, laid over the cable; `undone` and `undone_by` where it was taken back.
CREATE TABLE correction (
  number    INTEGER PRIMARY KEY,
  cable     INTEGER NOT NULL REFERENCES cable (cable),
  field     TEXT NOT NULL,
  value     ANY NOT NULL,
  was       ANY NOT NULL,
  author    ANY NOT NULL,
  made      TEXT NOT NULL,
  reason    ANY NOT NULL,
  undone    TEXT,
  undone_by ANY
) STRICT;
CREATE INDEX correction_cable ON correction (cable);
