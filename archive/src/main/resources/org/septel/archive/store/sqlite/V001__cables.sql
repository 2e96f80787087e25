-- The truth: contents, cables, their versions, the numbered list of changes, and what could not be read.
-- A column of type ANY holds text; where a text is not well-formed Unicode, its bytes (see LosslessUtf8).
-- Times are ISO 8601 in UTC. Hashes are SHA-256, 32 bytes.

-- Contents by their hash. codec: how `content` is packed: 'plain' or 'zstd';
-- dictionary: the blob that zstd was primed with; size: bytes when unpacked.
CREATE TABLE blob (
  hash       BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
  codec      TEXT NOT NULL,
  dictionary BLOB REFERENCES blob (hash),
  size       INTEGER NOT NULL,
  content    BLOB NOT NULL
) STRICT;

-- One telegram, whichever form its id takes. form: the one it came in first.
CREATE TABLE cable (
  cable  INTEGER PRIMARY KEY,
  id     TEXT NOT NULL,
  year   INTEGER NOT NULL,
  post   TEXT NOT NULL,
  number INTEGER NOT NULL,
  form   TEXT NOT NULL,
  UNIQUE (year, post, number)
) STRICT;

-- What happened, in order: 1, 2, 3, without a gap.
CREATE TABLE change (
  sequence INTEGER PRIMARY KEY,
  cable    INTEGER NOT NULL REFERENCES cable (cable)
) STRICT;

-- One witness of a cable. number: from 1 in the order of arrival; content: the telegram's text; original: the bytes of
-- its record; record: hash of what the publisher says beside the text, so that the same record is known again.
CREATE TABLE version (
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
  UNIQUE (cable, number),
  UNIQUE (cable, content, record)
) STRICT;

-- The lists of a version. kind: 'tag', 'reference', or 'marking' of its access label.
CREATE TABLE version_value (
  version  INTEGER NOT NULL REFERENCES version (version),
  kind     TEXT NOT NULL,
  position INTEGER NOT NULL,
  value    ANY NOT NULL,
  PRIMARY KEY (version, kind, position)
) STRICT, WITHOUT ROWID;

-- Records that could not be read, each once. content: its bytes.
CREATE TABLE quarantine (
  number  INTEGER PRIMARY KEY,
  source  ANY NOT NULL,
  format  ANY NOT NULL,
  charset ANY NOT NULL,
  place   INTEGER NOT NULL,
  start   INTEGER NOT NULL,
  stop    INTEGER NOT NULL,
  reason  ANY NOT NULL,
  content BLOB NOT NULL REFERENCES blob (hash),
  arrived TEXT NOT NULL,
  UNIQUE (source, place, start, stop, content)
) STRICT;
