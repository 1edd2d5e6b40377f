// Numbered, forward only. A released migration is never edited; a change is a new one.
import { searchSchema } from './search-schema';

export interface Migration {
  version: number;
  sql: string;
}

export const migrations: Migration[] = [
  {
    version: 1,
    sql: `
      CREATE TABLE sessions (
        id TEXT PRIMARY KEY,
        key TEXT UNIQUE,
        title TEXT NOT NULL,
        origin TEXT NOT NULL,
        mode TEXT NOT NULL,
        model TEXT,
        head_id TEXT,
        message_count INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX sessions_by_update ON sessions (updated_at DESC);

      CREATE TABLE messages (
        id TEXT PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        parent_id TEXT REFERENCES messages (id) ON DELETE CASCADE,
        run_id TEXT,
        role TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX messages_by_session ON messages (session_id, created_at);
      CREATE INDEX messages_by_parent ON messages (parent_id);
      CREATE INDEX messages_unfinished ON messages (state) WHERE state = 'partial';

      CREATE TABLE runs (
        id TEXT PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        reason TEXT,
        error TEXT,
        started_at INTEGER NOT NULL,
        ended_at INTEGER
      ) STRICT;
      CREATE INDEX runs_by_session ON runs (session_id, started_at);
      CREATE INDEX runs_open ON runs (state) WHERE state = 'running';

      CREATE TABLE approvals (
        id TEXT PRIMARY KEY,
        session_id TEXT NOT NULL,
        run_id TEXT NOT NULL,
        call_id TEXT NOT NULL,
        tool TEXT NOT NULL,
        risk TEXT NOT NULL,
        arguments TEXT NOT NULL,
        preview TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT,
        decided_by TEXT,
        requested_at INTEGER NOT NULL,
        decided_at INTEGER,
        expires_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX approvals_by_state ON approvals (state, requested_at);

      CREATE TABLE events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        event TEXT NOT NULL,
        session_id TEXT,
        data TEXT NOT NULL
      ) STRICT;
      CREATE INDEX events_by_session ON events (session_id, id) WHERE session_id IS NOT NULL;

      CREATE TABLE key_values (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT;
    `,
  },
  {
    version: 2,
    sql: `
      ALTER TABLE approvals ADD COLUMN action TEXT;
      ALTER TABLE approvals ADD COLUMN action_hash TEXT;
      ALTER TABLE approvals ADD COLUMN diff TEXT;
      ALTER TABLE approvals ADD COLUMN changed TEXT;
      ALTER TABLE approvals ADD COLUMN grant_kind TEXT;

      CREATE TABLE grants (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        tool TEXT NOT NULL,
        preview TEXT NOT NULL,
        action_hash TEXT NOT NULL,
        session_id TEXT NOT NULL,
        approval_id TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        created_by TEXT,
        expires_at INTEGER,
        uses INTEGER NOT NULL DEFAULT 0,
        last_used_at INTEGER
      ) STRICT;
      CREATE INDEX grants_by_action ON grants (action_hash);

      CREATE TABLE approval_rules (
        id TEXT PRIMARY KEY,
        tool TEXT NOT NULL,
        arguments TEXT NOT NULL,
        folder TEXT,
        note TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        created_by TEXT NOT NULL
      ) STRICT;

      CREATE TABLE file_changes (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        session_id TEXT NOT NULL,
        run_id TEXT NOT NULL,
        call_id TEXT NOT NULL,
        tool TEXT NOT NULL,
        root TEXT NOT NULL,
        path TEXT NOT NULL,
        before_hash TEXT,
        after_hash TEXT,
        bytes_before INTEGER NOT NULL,
        bytes_after INTEGER NOT NULL,
        at INTEGER NOT NULL,
        undone_by TEXT
      ) STRICT;
      CREATE INDEX file_changes_by_run ON file_changes (run_id);
      CREATE INDEX file_changes_by_session ON file_changes (session_id);

      CREATE TABLE file_versions (
        hash TEXT PRIMARY KEY,
        bytes INTEGER NOT NULL,
        kept_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX file_versions_by_age ON file_versions (kept_at);
    `,
  },
  {
    version: 3,
    sql: `
      CREATE TABLE keys (
        id TEXT PRIMARY KEY,
        hash TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        scopes TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        last_used_at INTEGER,
        expires_at INTEGER
      ) STRICT;
    `,
  },
  {
    version: 4,
    sql: `
      ALTER TABLE runs ADD COLUMN pid INTEGER;
      CREATE INDEX messages_by_run ON messages (run_id);
    `,
  },
  {
    version: 5,
    sql: `
      ALTER TABLE runs ADD COLUMN process_start TEXT;

      CREATE TABLE waiting_messages (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        run_id TEXT NOT NULL,
        during TEXT NOT NULL,
        content TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX waiting_by_run ON waiting_messages (run_id);
    `,
  },
  { version: 6, sql: searchSchema },
];
