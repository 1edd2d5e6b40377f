import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExactAction } from '@shared/contract/approvals';
import type { Mode, Risk, Session } from '@shared/contract/messages';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../store';
import { startTimer } from './gate';
import { type Approvals, approvalLifetimeMs, canonicalJson, createApprovals, type Decision, decide, hashAction, type ProposedAction } from './index';

const risks: Risk[] = ['read', 'note', 'simulated', 'write', 'danger'];
const callers: Session['origin'][] = ['window', 'cli', 'api', 'rpc'];
const modes: Record<Mode, string[]> = {
  'chat-only': ['deny', 'deny', 'deny', 'deny', 'deny'],
  ask: ['allow', 'allow', 'allow', 'ask', 'ask'],
  'allow-reads': ['allow', 'ask', 'ask', 'ask', 'ask'],
  'allow-workspace': ['allow', 'allow', 'allow', 'allow', 'ask'],
};
const table = callers.flatMap((caller) =>
  (['chat-only', 'ask', 'allow-reads', 'allow-workspace'] as const).flatMap((mode) =>
    risks.map((risk, index) => ({ caller, mode, risk, verdict: modes[mode][index] ?? '' })),
  ),
);

describe('the policy', () => {
  it.each(table)('for $caller in mode $mode, $risk: $verdict', ({ caller, mode, risk, verdict }) => {
    const question = { caller, mode, risk, floor: null, standing: null, attended: true } as const;
    expect(decide(question).verdict).toBe(verdict);
    expect(decide({ ...question, attended: false }).verdict).toBe(verdict === 'ask' ? 'deny' : verdict);
    for (const standing of ['grant', 'rule'] as const) expect(decide({ ...question, standing }).verdict).toBe(verdict === 'ask' ? 'allow' : verdict);
    for (const standing of ['grant', 'rule', null] as const) {
      expect(decide({ ...question, standing, floor: 'It is closed.' })).toEqual({ verdict: 'deny', reason: 'It is closed. Nothing lifts this.' });
    }
  });
});

const exact: ExactAction = {
  toolVersion: 1,
  folder: '/w',
  paths: [{ path: 'a.md', real: '/w/a.md', effect: 'write', content: 'aa' }],
  environment: ['PATH', 'LANG'],
  command: ['/bin/x', 'y'],
  network: false,
  sandbox: 'none',
};

describe('the hash of an action', () => {
  it('is over JSON with sorted keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  });

  it('does not hang on the order of arguments and environment names, nor on how a path is shown', () => {
    const one = hashAction('t', { a: 1, b: 2 }, exact);
    const shown = exact.paths.map((place) => ({ ...place, path: 'shown otherwise' }));
    expect(hashAction('t', { b: 2, a: 1 }, { ...exact, environment: ['LANG', 'PATH'], paths: shown })).toBe(one);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, string, { a: number }, ExactAction]>([
    ['the tool', 'u', { a: 1 }, exact],
    ['an argument', 't', { a: 2 }, exact],
    ['the version of the tool', 't', { a: 1 }, { ...exact, toolVersion: 2 }],
    ['the folder', 't', { a: 1 }, { ...exact, folder: '/v' }],
    ['where a path leads', 't', { a: 1 }, { ...exact, paths: [{ path: 'a.md', real: '/v/a.md', effect: 'write', content: 'aa' }] }],
    ['what is overwritten', 't', { a: 1 }, { ...exact, paths: [{ path: 'a.md', real: '/w/a.md', effect: 'write', content: 'bb' }] }],
    ['a file that is gone', 't', { a: 1 }, { ...exact, paths: [{ path: 'a.md', real: '/w/a.md', effect: 'write', content: null }] }],
    ['a name in the environment', 't', { a: 1 }, { ...exact, environment: ['PATH'] }],
    ['the command', 't', { a: 1 }, { ...exact, command: ['/bin/x', 'z'] }],
    ['the network', 't', { a: 1 }, { ...exact, network: true }],
    ['the sandbox', 't', { a: 1 }, { ...exact, sandbox: 'bubblewrap' }],
  ])('is another one for another value of %s', (_what, tool, given, action) => {
    expect(hashAction(tool, given, action)).not.toBe(hashAction('t', { a: 1 }, exact));
  });
});

describe('the gate', () => {
  let folder: string;
  let store: Store;
  let approvals: Approvals;
  let approvers = 1;
  let now = 1_000;
  let timers: { callback: () => void; ms: number }[] = [];
  const proposed: ProposedAction = {
    sessionId: 's',
    runId: 'r',
    callId: 'c',
    tool: 'write_file',
    caller: 'cli',
    risk: 'write',
    mode: 'ask',
    arguments: { path: 'a.md', content: 'x' },
    preview: 'Write a.md',
    action: exact,
    diff: '+x',
    floor: null,
  };
  const quiet = (): AbortSignal => new AbortController().signal;
  const ask = (action: ProposedAction = proposed, signal = quiet()) => {
    const decision = approvals.gate(action, signal);
    const [pending] = approvals.list({ state: 'pending', limit: 1 });
    return { decision, id: pending?.id ?? '' };
  };
  const allowed = async (decision: Promise<Decision>): Promise<Decision & { allowed: true }> => {
    const answer = await decision;
    if (!answer.allowed) throw new Error(answer.reason);
    return answer;
  };
  const yes = (grant: 'once' | 'session' | 'always', action: ProposedAction = proposed): Promise<Decision & { allowed: true }> => {
    const { decision, id } = ask(action);
    approvals.resolve(id, { decision: 'allow', grant }, 'Anna');
    return allowed(decision);
  };
  const open = (): void => {
    store = openStore(path.join(folder, 'farmhand.db'), () => now);
    approvals = createApprovals({
      store,
      clock: () => now,
      approvers: () => approvers,
      workspaceFolder: '/w',
      setTimer: (callback, ms) => {
        timers.push({ callback, ms });
        return () => {};
      },
    });
  };
  const restart = (): void => {
    store.close();
    open();
    approvals.recover();
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'farmhand-approvals-'));
    approvers = 1;
    now = 1_000;
    timers = [];
    open();
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('waits for a yes, shows what it is for, and remembers who gave it', async () => {
    const { decision, id } = ask();
    expect(approvals.pending()).toBe(1);
    expect(approvals.list({ state: 'pending', limit: 1 })[0]).toMatchObject({
      action: exact,
      diff: '+x',
      actionHash: hashAction('write_file', proposed.arguments, exact),
    });
    approvals.resolve(id, { decision: 'allow', grant: 'once' }, 'Anna');
    await expect(decision).resolves.toMatchObject({ allowed: true, asked: true });
    expect(approvals.list({ state: 'all', limit: 1 })[0]).toMatchObject({ state: 'allowed', decidedBy: 'Anna', grant: 'once' });
  });

  it('hands the reason of a no to the model', async () => {
    const { decision, id } = ask();
    approvals.resolve(id, { decision: 'deny', grant: 'always', reason: 'not that file' }, 'Anna');
    await expect(decision).resolves.toEqual({ allowed: false, reason: 'not that file', approval: { id, decidedBy: 'Anna', grant: null } });
    expect(approvals.grants()).toEqual([]);
  });

  it('counts no answer in 300 s as a no', async () => {
    const { decision, id } = ask();
    expect(timers[0]?.ms).toBe(approvalLifetimeMs);
    timers[0]?.callback();
    await expect(decision).resolves.toMatchObject({ allowed: false, reason: expect.stringContaining('in time') });
    expect(() => approvals.resolve(id, { decision: 'allow', grant: 'once' }, 'Anna')).toThrow(expect.objectContaining({ code: 'conflict' }));
  });

  it('ends with the clock on the wall too: after a sleep of the computer, and not later when the clock is set back', () => {
    vi.useFakeTimers();
    try {
      let wall = 1_000;
      const ends: string[] = [];
      startTimer(
        () => ends.push('slept'),
        300_000,
        () => wall,
      );
      vi.advanceTimersByTime(1_000);
      wall += 300_000;
      vi.advanceTimersByTime(1_000);
      expect(ends).toEqual(['slept']);
      wall = 1_000_000;
      startTimer(
        () => ends.push('set back'),
        300_000,
        () => wall,
      );
      wall = 0;
      vi.advanceTimersByTime(299_000);
      expect(ends).toEqual(['slept']);
      vi.advanceTimersByTime(1_000);
      expect(ends).toEqual(['slept', 'set back']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('takes no yes after 300 s, though the timer slept with the computer', async () => {
    const { decision, id } = ask();
    now += approvalLifetimeMs;
    expect(() => approvals.resolve(id, { decision: 'allow', grant: 'always' }, 'Anna')).toThrow(expect.objectContaining({ code: 'conflict' }));
    await expect(decision).resolves.toMatchObject({ allowed: false });
    expect(approvals.grants()).toEqual([]);
  });

  it('denies at once when nobody who may approve is there', async () => {
    approvers = 0;
    await expect(approvals.gate(proposed, quiet())).resolves.toMatchObject({ allowed: false });
    expect(approvals.list({ state: 'all', limit: 1 })).toEqual([]);
  });

  it('ends the question when the run is stopped, also before it was asked', async () => {
    const controller = new AbortController();
    const { decision } = ask(proposed, controller.signal);
    controller.abort();
    await expect(decision).resolves.toMatchObject({ allowed: false, reason: expect.stringContaining('stopped') });
    await expect(approvals.gate(proposed, controller.signal)).resolves.toMatchObject({ allowed: false });
    expect(approvals.pending()).toBe(0);
  });

  it('is decided once', async () => {
    const { decision, id } = ask();
    approvals.resolve(id, { decision: 'deny', grant: 'once' }, 'Anna');
    await decision;
    expect(() => approvals.resolve(id, { decision: 'allow', grant: 'once' }, 'Ben')).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(() => approvals.resolve('apr_none', { decision: 'allow', grant: 'once' }, 'Ben')).toThrow(expect.objectContaining({ code: 'not_found' }));
  });

  it('a yes holds for the action that was shown and no other', async () => {
    const decision = await yes('once');
    expect(approvals.holds(decision, proposed)).toBe(true);
    expect(approvals.holds(decision, { ...proposed, arguments: { path: 'a.md', content: 'y' } })).toBe(false);
    expect(approvals.holds(decision, { ...proposed, action: { ...exact, paths: [] } })).toBe(false);
  });

  it('a yes for one use is used once', async () => {
    const decision = await yes('once');
    expect(approvals.use(decision)).toBe(true);
    expect(approvals.use(decision)).toBe(false);
    expect(approvals.grants()).toEqual([]);
  });

  it('the use of a yes and the start are written together or not at all', async () => {
    const decision = await yes('once');
    const start = (fail: boolean): void =>
      store.durably(() => {
        approvals.use(decision);
        store.bus.emit('tool.started', { sessionId: 's', runId: 'r', callId: 'c', tool: 't', arguments: {}, risk: 'write', preview: '' });
        store.log.flush();
        if (fail) throw new Error('the disk is full');
      });
    expect(() => start(true)).toThrow('the disk is full');
    restart();
    expect(approvals.grants()).toHaveLength(1);
    expect(store.log.list({ after: 0, limit: 10 }).map(({ event }) => event)).not.toContain('tool.started');
    start(false);
    restart();
    expect(approvals.grants()).toEqual([]);
    expect(store.log.list({ after: 0, limit: 10 }).map(({ event }) => event)).toContain('tool.started');
  });

  it('a yes that a crash left unused serves the same action in its session for 300 s', async () => {
    await yes('once');
    restart();
    await expect(approvals.gate(proposed, quiet())).resolves.toMatchObject({ allowed: true, asked: false });
    approvers = 0;
    await expect(approvals.gate({ ...proposed, sessionId: 'other' }, quiet())).resolves.toMatchObject({ allowed: false });
    now += approvalLifetimeMs;
    await expect(approvals.gate(proposed, quiet())).resolves.toMatchObject({ allowed: false });
  });

  it('a yes that is dropped serves nobody', async () => {
    approvals.drop(await yes('once'));
    approvers = 0;
    await expect(approvals.gate(proposed, quiet())).resolves.toMatchObject({ allowed: false });
  });

  it('a yes for the session holds there, over a restart, for exactly this', async () => {
    await yes('session');
    restart();
    approvers = 0;
    now += 10 * approvalLifetimeMs;
    await expect(approvals.gate(proposed, quiet())).resolves.toMatchObject({ allowed: true });
    await expect(approvals.gate({ ...proposed, sessionId: 'other' }, quiet())).resolves.toMatchObject({ allowed: false });
    await expect(approvals.gate({ ...proposed, arguments: { path: 'b.md' } }, quiet())).resolves.toMatchObject({ allowed: false });
    await expect(approvals.gate({ ...proposed, action: { ...exact, toolVersion: 2 } }, quiet())).resolves.toMatchObject({ allowed: false });
    await expect(approvals.gate({ ...proposed, mode: 'chat-only' }, quiet())).resolves.toMatchObject({ allowed: false });
    await expect(approvals.gate({ ...proposed, floor: 'It is closed.' }, quiet())).resolves.toMatchObject({ allowed: false });
  });

  it('a yes for always holds everywhere until it is revoked', async () => {
    await yes('always');
    restart();
    approvers = 0;
    await expect(approvals.gate({ ...proposed, sessionId: 'other', caller: 'api' }, quiet())).resolves.toMatchObject({ allowed: true });
    const [grant] = approvals.grants();
    expect(grant).toMatchObject({ kind: 'always', createdBy: 'Anna', expiresAt: null });
    expect(approvals.revoke(grant?.id ?? '')).toBe(true);
    expect(approvals.revoke(grant?.id ?? '')).toBe(false);
    await expect(approvals.gate(proposed, quiet())).resolves.toMatchObject({ allowed: false });
  });

  it('a question that a crash left open is shown as expired, with its reason', () => {
    ask();
    restart();
    expect(approvals.list({ state: 'pending', limit: 5 })).toEqual([]);
    expect(approvals.list({ state: 'all', limit: 5 })).toEqual([
      expect.objectContaining({ state: 'expired', reason: 'Farmhand ended before it was answered.' }),
    ]);
  });

  it('a question of a run that another living process has under way stays open', () => {
    const session = store.sessions.create({ origin: 'cli', mode: 'ask' });
    const run = store.sessions.addRun(session.id);
    ask({ ...proposed, sessionId: session.id, runId: run.id });
    restart();
    expect(approvals.list({ state: 'pending', limit: 5 })).toHaveLength(1);
  });

  it('a question that another process decided ends here as a no', async () => {
    const { decision, id } = ask();
    store.approvals.decide(id, { state: 'allowed', reason: null, decidedBy: 'somebody', decidedAt: now });
    timers[0]?.callback();
    await expect(decision).resolves.toEqual({ allowed: false, reason: 'it was decided elsewhere.' });
  });

  describe('rules', () => {
    const rule = { tool: 'write_file', arguments: { path: 'notes/.*', content: '[^]*' }, folder: 'notes', note: 'my notes' };
    const note = (name: string, content = 'x'): ProposedAction => ({
      ...proposed,
      arguments: { path: name, content },
      action: { ...exact, paths: [{ path: name, real: `/w/${name}`, effect: 'write', content: null }] },
    });
    const passes = async (action: ProposedAction): Promise<boolean> => (await approvals.gate(action, quiet())).allowed;
    beforeEach(() => {
      approvers = 0;
    });

    it('let through what fits, over a restart, and are seen, replaced and removed', async () => {
      const { id } = approvals.saveRule(rule, 'Anna');
      restart();
      expect(await passes(note('notes/a.md'))).toBe(true);
      expect(approvals.rules()).toEqual([{ ...rule, id, createdAt: now, createdBy: 'Anna' }]);
      approvals.saveRule({ ...rule, ruleId: id, arguments: { path: 'plans/.*', content: 'x' }, folder: null }, 'Anna');
      expect(approvals.rules()).toHaveLength(1);
      expect(await passes(note('notes/a.md'))).toBe(false);
      expect(await passes(note('plans/a.md'))).toBe(true);
      expect(approvals.removeRule(id)).toBe(true);
      expect(await passes(note('plans/a.md'))).toBe(false);
    });

    it.each<[string, () => ProposedAction]>([
      ['another tool', () => ({ ...note('notes/a.md'), tool: 'edit_file' })],
      ['an argument that fits in part only', () => note('my/notes/a.md')],
      ['an argument without a pattern', () => ({ ...note('notes/a.md'), arguments: { path: 'notes/a.md', content: 'x', mode: 'append' } })],
      [
        'a path that leads out of the folder',
        () => ({ ...note('notes/a.md'), action: { ...exact, paths: [{ path: 'notes/a.md', real: '/w/secret.md', effect: 'write', content: null }] } }),
      ],
      ['a call that touches nothing', () => ({ ...note('notes/a.md'), action: { ...exact, folder: null, paths: [] } })],
      ['chat-only mode', () => ({ ...note('notes/a.md'), mode: 'chat-only' })],
      ['what the floor refuses', () => ({ ...note('notes/a.md'), floor: 'It is closed.' })],
    ])('do not fit %s', async (_what, action) => {
      approvals.saveRule(rule, 'Anna');
      expect(await passes(action())).toBe(false);
    });

    it('look at each item of a list', async () => {
      approvals.saveRule({ tool: 'run_command', arguments: { program: 'git', args: 'status|-s' }, folder: '', note: '' }, 'Anna');
      const run = (args: string[]): ProposedAction => ({
        ...proposed,
        tool: 'run_command',
        risk: 'danger',
        arguments: { program: 'git', args },
        action: { ...exact, paths: [{ path: '/usr/bin/git', real: '/usr/bin/git', effect: 'run', content: '1:1' }] },
      });
      expect(await passes(run(['status', '-s']))).toBe(true);
      expect(await passes(run(['status', '--all']))).toBe(false);
    });

    it('are refused when a pattern is none, the folder leads out, or the rule to replace is gone', () => {
      expect(() => approvals.saveRule({ ...rule, arguments: { path: '(' } }, 'Anna')).toThrow(expect.objectContaining({ code: 'invalid_input' }));
      expect(() => approvals.saveRule({ ...rule, folder: '../x' }, 'Anna')).toThrow(expect.objectContaining({ code: 'invalid_input' }));
      expect(() => approvals.saveRule({ ...rule, ruleId: 'rule_none' }, 'Anna')).toThrow(expect.objectContaining({ code: 'not_found' }));
      expect(approvals.rules()).toEqual([]);
    });

    it('are never made by a yes', async () => {
      approvers = 1;
      await yes('always');
      expect(approvals.rules()).toEqual([]);
    });
  });
});
