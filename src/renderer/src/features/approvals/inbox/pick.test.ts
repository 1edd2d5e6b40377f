import type { Approval } from '@shared/contract/approvals';
import { describe, expect, it } from 'vitest';
import { fits, withDays } from './pick';

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
  const ids = (filters: Parameters<typeof fits>[1]) => all.filter((each) => fits(each, filters)).map(({ id }) => id);

  it('is filtered by how a question ended', () => {
    expect(ids({ outcome: 'always', tool: '' })).toEqual(['b']);
    expect(ids({ outcome: 'denied', tool: '' })).toEqual(['c']);
    expect(fits(approval('p', { state: 'pending', grant: null }), { outcome: '', tool: '' })).toBe(false);
  });

  it('is filtered by tool, and both together', () => {
    expect(ids({ outcome: '', tool: 'write_file' })).toEqual(['a', 'b']);
    expect(ids({ outcome: 'denied', tool: 'write_file' })).toEqual([]);
  });

  it('tells the day with the first of each', () => {
    const noon = new Date(2026, 10, 21, 12).getTime();
    const midnight = new Date(2026, 10, 21).getTime();
    const rows = withDays([approval('a', { decidedAt: noon }), approval('b', { decidedAt: noon - 1 }), approval('c', { decidedAt: noon - 86_400_000 })]);
    expect(rows.map(({ day }) => day)).toEqual([midnight, null, new Date(2026, 10, 20).getTime()]);
  });
});
