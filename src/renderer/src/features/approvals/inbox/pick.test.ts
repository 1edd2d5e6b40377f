import type { Approval } from '@shared/contract/approvals';
import { describe, expect, it } from 'vitest';
import { byDay, pick } from './pick';

const approval = (id: string, part: Partial<Approval>): Approval => ({
  id,
  sessionId: 's',
  runId: 'r',
  callId: 'c',
  tool: 'write_file',
  risk: 'write',
  arguments: {},
  preview: '',
  action: null,
  actionHash: null,
  state: 'allowed',
  grant: 'once',
  reason: null,
  decidedBy: null,
  requestedAt: 0,
  decidedAt: 0,
  expiresAt: 0,
  ...part,
});

describe('the history of questions', () => {
  const all = [approval('a', {}), approval('b', { grant: 'always' }), approval('c', { state: 'denied', grant: null, tool: 'run_command' })];

  it('is filtered by how a question ended', () => {
    expect(pick(all, { outcome: 'always', tool: '' }).map(({ id }) => id)).toEqual(['b']);
    expect(pick(all, { outcome: 'denied', tool: '' }).map(({ id }) => id)).toEqual(['c']);
  });

  it('is filtered by tool, and both together', () => {
    expect(pick(all, { outcome: '', tool: 'write_file' }).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(pick(all, { outcome: 'denied', tool: 'write_file' })).toEqual([]);
  });

  it('is grouped by day', () => {
    const noon = new Date(2026, 10, 21, 12).getTime();
    const groups = byDay([approval('a', { decidedAt: noon }), approval('b', { decidedAt: noon - 1 }), approval('c', { decidedAt: noon - 86_400_000 })]);
    expect(groups.map(({ approvals }) => approvals.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
  });
});
