-- What texts of a layout have in common: zstd packs each of them against it, and can read none of them without it. So it is
-- kept twice.
CREATE TABLE dictionary (
  id      INTEGER NOT NULL,
  copy    INTEGER NOT NULL,
  layout  ANY NOT NULL,
  hash    BLOB NOT NULL CHECK (length(hash) = 32),
  content BLOB NOT NULL,
  PRIMARY KEY (id, copy)
) STRICT;
