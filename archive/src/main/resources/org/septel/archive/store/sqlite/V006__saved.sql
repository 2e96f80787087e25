-- Queries that readers want to hear of. seen: the sequence of the change up to which they have seen what answers.
CREATE TABLE saved (
  saved INTEGER PRIMARY KEY AUTOINCREMENT,
  title ANY NOT NULL,
  query ANY NOT NULL,
  owner ANY NOT NULL,
  seen  INTEGER NOT NULL,
  made  TEXT NOT NULL
) STRICT;
