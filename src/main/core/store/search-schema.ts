// Schema 6: sessions can be pinned, put into folders, archived and brought back; every word of every message and every version of a file can be found.

/**
 * `message_words` holds no text of its own, only where each word stands; `message_numbers` says which row is which message, because the row
 * numbers of `messages` may change when a database is copied. Whatever fills `message_numbers` fills the words, so that a copy made without
 * the words gets them back by `DELETE FROM message_numbers` and the last statement here. Prefixes of up to three letters are kept ready:
 * without them the first letter that a person types would gather every word that begins with it.
 * Numbers do not follow their messages by a foreign key, so that the words of a session go in one statement: whoever deletes messages deletes their
 * numbers first. What is deleted makes room when the index is next merged, not at once: that would take seconds (`deletemerge`).
 */
export const searchSchema = `
  ALTER TABLE sessions ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE sessions ADD COLUMN folder TEXT;
  ALTER TABLE sessions ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE sessions ADD COLUMN params TEXT NOT NULL DEFAULT '{}';
  ALTER TABLE sessions ADD COLUMN deleted_at INTEGER;
  ALTER TABLE sessions ADD COLUMN deleted_key TEXT;
  CREATE INDEX sessions_deleted ON sessions (deleted_at) WHERE deleted_at IS NOT NULL;

  CREATE INDEX file_changes_by_path ON file_changes (path);

  CREATE TABLE prompt_texts (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL
  ) STRICT;

  CREATE TABLE message_numbers (
    number INTEGER PRIMARY KEY,
    message_id TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE VIRTUAL TABLE message_words USING fts5 (
    text, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
  );
  INSERT INTO message_words (message_words, rank) VALUES ('deletemerge', 0);
  CREATE TRIGGER message_numbered AFTER INSERT ON message_numbers BEGIN
    INSERT INTO message_words (rowid, text)
      SELECT NEW.number, (
        SELECT group_concat(json_extract(value, '$.text'), char(10)) FROM json_each(messages.body, '$.content') WHERE json_extract(value, '$.type') = 'text'
      ) FROM messages WHERE id = NEW.message_id;
  END;
  CREATE TRIGGER message_unnumbered AFTER DELETE ON message_numbers BEGIN
    DELETE FROM message_words WHERE rowid = OLD.number;
  END;
  CREATE TRIGGER message_added AFTER INSERT ON messages WHEN NEW.state <> 'partial' BEGIN
    INSERT OR IGNORE INTO message_numbers (message_id) VALUES (NEW.id);
  END;
  CREATE TRIGGER message_whole AFTER UPDATE OF state ON messages WHEN OLD.state = 'partial' AND NEW.state <> 'partial' BEGIN
    INSERT OR IGNORE INTO message_numbers (message_id) VALUES (NEW.id);
  END;
  INSERT INTO message_numbers (message_id) SELECT id FROM messages WHERE state <> 'partial' ORDER BY rowid;
`;
