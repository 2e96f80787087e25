-- What archivists rule of names: that those at a post, in a period, are of one person. spellings: one a line.
CREATE TABLE person_ruling (
  number    INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL,
  post      TEXT NOT NULL,
  spellings ANY NOT NULL,
  person    ANY NOT NULL,
  first     TEXT,
  last      TEXT,
  author    ANY NOT NULL,
  made      TEXT NOT NULL,
  reason    ANY NOT NULL,
  undone    TEXT,
  undone_by ANY
) STRICT;

-- Lists of who led which post when, that archivists brought.
CREATE TABLE authority (
  authority INTEGER PRIMARY KEY,
  file      ANY NOT NULL,
  author    ANY NOT NULL,
  made      TEXT NOT NULL,
  undone    TEXT,
  undone_by ANY
) STRICT;

CREATE TABLE authority_term (
  authority INTEGER NOT NULL REFERENCES authority (authority),
  post      TEXT NOT NULL,
  role      ANY NOT NULL,
  surname   ANY NOT NULL,
  forename  ANY NOT NULL,
  started   TEXT NOT NULL,
  ended     TEXT
) STRICT;
CREATE INDEX authority_term_authority ON authority_term (authority);
