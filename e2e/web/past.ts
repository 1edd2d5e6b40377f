// A past that no test has the time to live through: rows written into the database of a gateway that stands still.
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestGateway } from './gateway';

async function whileStopped(gateway: TestGateway, write: (db: DatabaseSync) => void): Promise<void> {
  await gateway.stop();
  const db = new DatabaseSync(path.join(gateway.stateFolder, 'farmhand.db'));
  db.exec('BEGIN');
  write(db);
  db.exec('COMMIT');
  db.close();
  await gateway.start();
}

/** Answered questions, a minute apart; number 0 is the oldest. Two of three were allowed. */
export function withDecisions(gateway: TestGateway, count: number): Promise<void> {
  return whileStopped(gateway, (db) => {
    const add = db.prepare(
      `INSERT INTO approvals (id, session_id, run_id, call_id, tool, risk, arguments, preview, state, decided_by, requested_at, decided_at, expires_at, grant_kind, action)
       VALUES (?, 's', 'r', 'c', ?, 'write', ?, ?, ?, 'Anna', ?, ?, ?, ?, ?)`,
    );
    const now = Date.now();
    for (let index = 0; index < count; index += 1) {
      const at = now - (count - index) * 60_000;
      const allowed = index % 3 !== 0;
      const file = `past/note-${index}.md`;
      const [tool, given] = index % 50 === 0 ? ['read_file', { path: file }] : ['write_file', { path: file, content: 'x' }];
      const action = { toolVersion: 1, folder: null, paths: [{ path: file, real: `/farm/${file}`, effect: 'write', content: null }], environment: [] };
      const preview = `Write 1 character to ${file}`;
      add.run(
        `past-${index}`,
        tool,
        JSON.stringify(given),
        preview,
        allowed ? 'allowed' : 'denied',
        at,
        at + 2_000,
        at + 300_000,
        allowed ? 'once' : null,
        JSON.stringify(action),
      );
    }
  });
}

/** Stored events, a second apart; number 0 is the oldest. `nameOf`: what is in each. */
export function withEvents(gateway: TestGateway, count: number, nameOf: (index: number) => string): Promise<void> {
  return whileStopped(gateway, (db) => {
    const add = db.prepare("INSERT INTO events (at, event, data) VALUES (?, 'key.revoked', ?)");
    const now = Date.now();
    for (let index = 0; index < count; index += 1) add.run(now - (count - index) * 1_000, JSON.stringify({ keyId: `k${index}`, name: nameOf(index) }));
  });
}
