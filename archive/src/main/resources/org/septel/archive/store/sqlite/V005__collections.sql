-- What readers put together: cables, and passages of cables with what they think of them. A passage is anchored at the
-- text that it was read in, by its hash and [start, end) in UTF-16 units, and by its own words.
CREATE TABLE collection (
  collection INTEGER PRIMARY KEY AUTOINCREMENT,
  title      ANY NOT NULL,
  author     ANY NOT NULL,
  made       TEXT NOT NULL
) STRICT;
CREATE TABLE collected (
  collected  INTEGER PRIMARY KEY AUTOINCREMENT,
  collection INTEGER NOT NULL REFERENCES collection (collection) ON DELETE CASCADE,
  place      INTEGER NOT NULL,
  id         TEXT NOT NULL,
  content    TEXT,
  first      INTEGER,
  last       INTEGER,
  quotation  ANY,
  mark       TEXT NOT NULL,
  category   ANY NOT NULL,
  note       ANY NOT NULL,
  author     ANY NOT NULL,
  made       TEXT NOT NULL
) STRICT;
CREATE INDEX collected_collection ON collected (collection, place);
