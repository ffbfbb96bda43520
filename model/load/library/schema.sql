-- The library of Dateline, schema 1.
--
-- Everything here may be read by other programs while Dateline runs, and stays
-- as it is within a schema: columns may be added, none changes its meaning or
-- goes. Only Dateline writes.
--
-- Days are texts, YYYY-MM-DD; what is unknown is NULL. "first" and "last" are
-- the first and the last day that a date covers. Places in a text are byte
-- offsets into texts.text, half-open. n counts the annotations of a story from
-- 1 in the order of the text: actor 3 of a story is the "a3" of `dateline
-- extract`. The words are those of the extraction format as well.

CREATE TABLE stories (
  id           INTEGER PRIMARY KEY, -- ascends with the day of publication; stories without one stand last
  key          BLOB NOT NULL UNIQUE, -- SHA-256 of what was read
  story        TEXT NOT NULL, -- its name in the extraction format
  path         TEXT NOT NULL, -- where it was first read from
  title        TEXT,
  source       TEXT, -- the publication
  url          TEXT,
  published    TEXT,
  published_by TEXT NOT NULL,
  published_sure INTEGER, -- how sure that day is, in percent
  headline     TEXT NOT NULL, -- the title, else how the text begins
  engine       TEXT, -- what worked it out; NULL: kept, and still to be worked out
  added        TEXT, -- the day it came into the library
  size         INTEGER NOT NULL, -- bytes of text
  actors       INTEGER NOT NULL, -- how many of each it has
  statements   INTEGER NOT NULL,
  events       INTEGER NOT NULL
);

CREATE TABLE texts (
  story      INTEGER PRIMARY KEY, -- stories.id
  text       TEXT NOT NULL, -- the canonical text
  extraction BLOB -- for Dateline alone; the tables below hold the same
);

-- Words of the texts: SELECT rowid FROM search WHERE search MATCH 'ryabkov';
-- gives stories.id, oldest first.
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'texts', content_rowid = 'story', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE sentences (
  story INTEGER NOT NULL, n INTEGER NOT NULL,
  paragraph INTEGER NOT NULL, -- counted from 0
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (story, n)
) WITHOUT ROWID;

CREATE TABLE dates (
  story INTEGER NOT NULL, n INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  type TEXT NOT NULL, value TEXT, -- TIMEX3
  first TEXT, last TEXT,
  basis TEXT, mod TEXT,
  PRIMARY KEY (story, n)
) WITHOUT ROWID;

CREATE TABLE actors (
  story INTEGER NOT NULL, n INTEGER NOT NULL,
  name TEXT NOT NULL, kind TEXT NOT NULL,
  role TEXT,
  affiliation INTEGER, -- n of an actor of the same story
  aliases TEXT, -- one a line
  unnamed INTEGER NOT NULL, -- 1: known by description only
  mentions INTEGER NOT NULL, -- how often he is mentioned
  PRIMARY KEY (story, n)
) WITHOUT ROWID;

CREATE TABLE mentions (
  story INTEGER NOT NULL, actor INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  form TEXT NOT NULL -- name, title or pronoun
);
CREATE INDEX mentions_story ON mentions (story);

CREATE TABLE statements (
  story INTEGER NOT NULL, n INTEGER NOT NULL,
  actor INTEGER, -- n in actors
  act TEXT NOT NULL, quoted TEXT, standing TEXT,
  source TEXT, cue TEXT, content TEXT, -- the words; parts that stand apart are joined by " … "
  date INTEGER, -- n in dates
  day TEXT, day_basis TEXT,
  addressee INTEGER, reported_by INTEGER, -- n in actors, n in statements
  sentence INTEGER NOT NULL, -- n in sentences
  PRIMARY KEY (story, n)
) WITHOUT ROWID;

CREATE TABLE events (
  story INTEGER NOT NULL, n INTEGER NOT NULL,
  date INTEGER NOT NULL, -- n in dates
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  summary TEXT NOT NULL,
  actors TEXT, -- their n, with commas between
  place TEXT,
  planned INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  PRIMARY KEY (story, n)
) WITHOUT ROWID;

-- What `dateline library add` was given: files, folders and addresses.
CREATE TABLE places (
  id      INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE, -- absolute path or web address
  published TEXT, -- day given for stories that do not tell theirs
  lines   INTEGER NOT NULL, -- 1: read as JSON Lines whatever its name
  added   TEXT, -- day
  refreshed TEXT -- day of the last look at it
);

CREATE TABLE story_places (
  place INTEGER NOT NULL, story INTEGER NOT NULL,
  PRIMARY KEY (place, story)
) WITHOUT ROWID;
CREATE INDEX story_places_story ON story_places (story);

-- What servers said of the addresses that were fetched and what they sent, so
-- that they are asked only for what is new.
CREATE TABLE feeds (
  address       TEXT PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  checked       TEXT, -- day
  content_type  TEXT,
  body          BLOB NOT NULL
) WITHOUT ROWID;

-- What the file says of itself: id, made with it, and changes, which counts the
-- transactions that changed stories.
CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES ('id', hex(randomblob(16))), ('changes', '0');

-- The day, the speaker and the words of every statement, with its story.
CREATE VIEW positions AS
  SELECT coalesce(s.day, st.published) AS day, a.name AS actor, a.role, s.act, s.content, s.quoted, s.standing,
    st.title, st.source AS publication, st.url, s.story, s.n
  FROM statements s
  JOIN stories st ON st.id = s.story
  LEFT JOIN actors a ON a.story = s.story AND a.n = s.actor;

-- What happens when, with its story.
CREATE VIEW timeline AS
  SELECT d.first, d.last, d.value, e.summary, e.place, e.planned,
    st.title, st.source AS publication, st.url, e.story, e.n
  FROM events e
  JOIN dates d ON d.story = e.story AND d.n = e.date
  JOIN stories st ON st.id = e.story
  WHERE d.first IS NOT NULL;
