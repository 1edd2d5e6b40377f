import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Approval } from '@shared/contract/approvals';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from './index';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-history-'));
  store = openStore(path.join(folder, 'farmhand.db'));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function add(id: string, part: Partial<Approval> = {}): void {
  store.approvals.add({
    id,
    sessionId: 's',
    runId: 'r',
    callId: 'c',
    tool: 'write_file',
    risk: 'write',
    arguments: { path: id },
    preview: id,
    action: null,
    actionHash: null,
    state: 'allowed',
    grant: 'once',
    reason: null,
    decidedBy: 'Anna',
    requestedAt: 1,
    decidedAt: 2,
    expiresAt: 3,
    ...part,
  });
}

const ids = (approvals: Approval[]) => approvals.map(({ id }) => id);

it('answered questions come in pages, newest first, without gaps where many were asked at the same moment', () => {
  store.durably(() => {
    for (let index = 0; index < 5_000; index += 1) {
      const state = (['allowed', 'denied', 'expired'] as const)[index % 3] ?? 'allowed';
      add(`a${String(index).padStart(4, '0')}`, { state, grant: state === 'allowed' ? 'once' : null, requestedAt: Math.floor(index / 10) });
    }
  });
  add('waits', { state: 'pending', grant: null, requestedAt: 9_999 });
  const seen: string[] = [];
  let before: { requestedAt: number; id: string } | undefined;
  for (;;) {
    const { approvals, total } = store.approvals.history({ before, limit: 200 });
    expect(total).toBe(5_000);
    seen.push(...ids(approvals));
    before = approvals.at(-1);
    if (approvals.length < 200) break;
  }
  expect(seen).toEqual(Array.from({ length: 5_000 }, (_, index) => `a${String(4_999 - index).padStart(4, '0')}`));
});

it('answered questions are filtered by how they ended and by tool, and the tools to choose from are told', () => {
  add('a', { grant: 'always', requestedAt: 1 });
  add('b', { grant: null, requestedAt: 2 });
  add('c', { state: 'denied', grant: null, tool: 'run_command', requestedAt: 3 });
  add('d', { state: 'expired', grant: null, requestedAt: 4 });
  const history = (query: { outcome?: 'always' | 'once' | 'denied'; tool?: string }) => store.approvals.history({ ...query, limit: 10 });
  expect(ids(history({}).approvals)).toEqual(['d', 'c', 'b', 'a']);
  expect(history({ outcome: 'always' })).toMatchObject({ approvals: [{ id: 'a' }], total: 1, tools: ['run_command', 'write_file'] });
  // From before a yes had a kind.
  expect(ids(history({ outcome: 'once' }).approvals)).toEqual(['b']);
  expect(ids(history({ tool: 'write_file' }).approvals)).toEqual(['d', 'b', 'a']);
  expect(history({ outcome: 'denied', tool: 'write_file' })).toMatchObject({ approvals: [], total: 0 });
});
