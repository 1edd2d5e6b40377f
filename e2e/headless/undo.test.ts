// Taking back what the agent wrote, and what a yes covers, over the real gateway and the real command.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from '@shared/client';
import type { Approval, GrantKind } from '@shared/contract/approvals';
import { FarmhandError } from '@shared/contract/errors';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, nextEvent } from '../fixtures/connect';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { runCli } from '../fixtures/run-cli';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';
import { createTempState, type TempState } from '../fixtures/temp-state';

let farm: LlamaFarmServer;
let state: TempState;
let farmhand: StartedFarmhand;
let client: Client;
let asked: Approval[];

async function open(): Promise<void> {
  farmhand = await startFarmhand({ llamafarm: farm.url, stateFolder: state.folder });
  client = connect(farmhand.url, farmhand.key);
  await client.call('system.status', {});
  asked = [];
  client.on('approval.requested', ({ approval }) => asked.push(approval));
}
async function close(): Promise<void> {
  client.close();
  await farmhand.close();
}

beforeEach(async () => {
  farm = await startLlamaFarmServer();
  state = createTempState();
  await open();
});
afterEach(async () => {
  await close();
  await farm.close();
  state.remove();
});

const place = (name: string): string => path.join(state.folder, 'workspace', name);
const text = (name: string): string => readFileSync(place(name), 'utf8');
const saysYes = (grant: GrantKind = 'once') =>
  client.on('approval.requested', ({ approval }) => void client.call('approvals.resolve', { approvalId: approval.id, decision: 'allow', grant }));
const cli = (...args: string[]) => runCli(args, { state, llamafarm: farm.url });

/** One run in which the model makes these calls, one after the other. */
async function run(calls: { name: string; arguments: Record<string, unknown> }[], sessionId?: string): Promise<{ sessionId: string; runId: string }> {
  farm.script.push(...calls.map((call) => ({ toolCalls: [call] })), { text: 'So be it.' });
  const finished = nextEvent(client, 'run.finished');
  const sent = await client.call('chat.send', { content: 'Do it.', ...(sessionId === undefined ? {} : { sessionId }) });
  await finished;
  return sent;
}
const write = (name: string, content: string) => ({ name: 'write_file', arguments: { path: name, content } });

describe('undo', () => {
  it('takes back every file of a run, memory too, and can be taken back itself', async () => {
    saysYes();
    writeFileSync(place('plan.md'), 'Sow oats.\n');
    const { runId } = await run([
      write('plan.md', 'Sow barley.\n'),
      write('new.md', 'New.'),
      { name: 'memory_write', arguments: { text: 'The gate code is 4411' } },
    ]);
    const { changes } = await client.call('undo.list', { runId });
    expect(changes.map(({ tool, path: name }) => [tool, name.replace(/\d{4}-\d\d-\d\d/, 'day')])).toEqual([
      ['memory_write', 'memory/day.md'],
      ['write_file', 'new.md'],
      ['write_file', 'plan.md'],
    ]);
    const note = changes[0]?.path ?? '';
    expect(text(note)).toContain('The gate code is 4411');

    const told = nextEvent(client, 'undo.applied');
    const { undoId } = await client.call('undo.apply', { runId });
    expect(await told).toMatchObject({ undoId, files: expect.arrayContaining([{ path: 'new.md', done: 'removed' }]) });
    expect(text('plan.md')).toBe('Sow oats.\n');
    expect(existsSync(place('new.md'))).toBe(false);
    expect(existsSync(place(note))).toBe(false);

    await client.call('undo.apply', { runId: undoId });
    expect(text('plan.md')).toBe('Sow barley.\n');
    expect(text('new.md')).toBe('New.');
    expect(text(note)).toContain('The gate code is 4411');
  });

  it('works after a restart', async () => {
    saysYes();
    writeFileSync(place('plan.md'), 'Sow oats.\n');
    const { runId } = await run([write('plan.md', 'Sow barley.\n')]);
    await close();
    await open();
    await client.call('undo.apply', { runId });
    expect(text('plan.md')).toBe('Sow oats.\n');
  });

  it('refuses where a person wrote since, and says what stands against it', async () => {
    saysYes();
    const { runId } = await run([write('plan.md', 'Sow barley.\n')]);
    writeFileSync(place('plan.md'), 'Sow barley.\nAnd rye.\n');
    const refusal = await client.call('undo.apply', { runId }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FarmhandError);
    expect(refusal).toMatchObject({ code: 'conflict', details: { files: [{ path: 'plan.md', since: expect.stringContaining('+And rye.') }] } });
    expect(text('plan.md')).toContain('And rye.');
  });

  it('is no business of a caller without a key, and needs exactly one name', async () => {
    const stranger = connect(farmhand.url);
    await expect(stranger.call('undo.list', {})).rejects.toBeInstanceOf(FarmhandError);
    await expect(stranger.call('undo.apply', { runId: 'x' })).rejects.toBeInstanceOf(FarmhandError);
    stranger.close();
    await expect(client.call('undo.apply', {})).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(client.call('undo.apply', { runId: 'a', changeId: 'b' })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('the command lists, takes back the newest run, and shows the differences of a refusal', async () => {
    saysYes();
    writeFileSync(place('plan.md'), 'Sow oats.\n');
    await run([write('plan.md', 'Sow barley.\n')]);
    const list = await cli('undo', '--list');
    expect(list.stdout).toMatch(/write_file +plan\.md +10 -> 12/);
    expect(list.stdout).toMatch(/of at most 200 MB/);

    const done = await cli('undo');
    expect(done).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Restored {2}plan\.md\n"farmhand undo undo_\w+" brings it back\.\n$/) });
    expect(text('plan.md')).toBe('Sow oats.\n');
    const undoId = /undo_\w+/.exec(done.stdout)?.[0] ?? '';
    expect(await cli('undo', undoId)).toMatchObject({ code: 0 });
    expect(text('plan.md')).toBe('Sow barley.\n');

    writeFileSync(place('plan.md'), 'Sow rye.\n');
    const refused = await cli('undo');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('what changed since');
    expect(refused.stderr).toContain('+Sow rye.');
    const nothing = await cli('undo', 'run_none');
    expect(nothing).toMatchObject({ code: 1, stderr: expect.stringContaining('no file change') });
  });
});

describe('a yes', () => {
  it('shows the diff and what is bound', async () => {
    saysYes();
    writeFileSync(place('plan.md'), 'Sow oats.\n');
    await run([write('plan.md', 'Sow barley.\n')]);
    expect(asked[0]).toMatchObject({
      diff: expect.stringMatching(/-Sow oats\.\n\+Sow barley\./),
      actionHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      action: { paths: [{ path: 'plan.md', effect: 'write', content: expect.stringMatching(/^[0-9a-f]{64}$/) }] },
    });
  });

  it('is not used when the file changed in between: it is asked again, with the new diff', async () => {
    writeFileSync(place('plan.md'), 'Sow oats.\n');
    const stop = client.on('approval.requested', ({ approval }) => {
      if (asked.length === 1) writeFileSync(place('plan.md'), 'Sow rye.\n');
      void client.call('approvals.resolve', { approvalId: approval.id, decision: asked.length === 1 ? 'allow' : 'deny' });
    });
    await run([write('plan.md', 'Sow barley.\n')]);
    stop();
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({ changed: 'It changed since you said yes.', diff: expect.stringContaining('-Sow rye.') });
    expect(text('plan.md')).toBe('Sow rye.\n');
  });

  it('for always holds after a restart with nobody there, for the same file in the same state only', async () => {
    saysYes('always');
    const { sessionId } = await run([write('plan.md', 'Sow barley.\n')]);
    await client.call('undo.apply', { runId: (await client.call('undo.list', {})).changes[0]?.runId ?? '' });
    expect((await client.call('approvals.grants.list', {})).grants).toMatchObject([{ kind: 'always', tool: 'write_file', uses: 1 }]);
    await close();
    await open();
    await run([write('plan.md', 'Sow barley.\n')], sessionId);
    expect(asked).toEqual([]);
    expect(text('plan.md')).toBe('Sow barley.\n');

    client.on('approval.requested', ({ approval }) => void client.call('approvals.resolve', { approvalId: approval.id, decision: 'deny' }));
    writeFileSync(place('plan.md'), 'Mine.\n');
    await run([write('plan.md', 'Sow barley.\n')], sessionId);
    expect(asked).toHaveLength(1);
    expect(text('plan.md')).toBe('Mine.\n');

    const grants = await cli('approvals', 'grants');
    const grantId = /grt_\w+/.exec(grants.stdout)?.[0] ?? '';
    expect(await cli('approvals', 'revoke', grantId)).toMatchObject({ code: 0 });
    expect((await client.call('approvals.grants.list', {})).grants).toEqual([]);
  });
});

describe('rules', () => {
  it('are written, used, seen and removed with the command; a key that may only approve cannot write them', async () => {
    const added = await cli('approvals', 'rule-add', 'write_file', '-a', 'path=notes/.*', '-a', 'content=[^]*', '--folder', 'notes', '--note', 'my notes');
    expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('without a question') });
    await run([write('notes/a.md', 'A.')]);
    expect(text('notes/a.md')).toBe('A.');
    expect(asked).toEqual([]);

    const rules = await cli('approvals', 'rules');
    expect(rules.stdout).toContain('my notes');
    expect(await cli('approvals', 'rule-remove', /rule_\w+/.exec(rules.stdout)?.[0] ?? '')).toMatchObject({ code: 0 });
    client.on('approval.requested', ({ approval }) => void client.call('approvals.resolve', { approvalId: approval.id, decision: 'deny' }));
    await run([write('notes/b.md', 'B.')]);
    expect(asked).toHaveLength(1);
    expect(existsSync(place('notes/b.md'))).toBe(false);
    expect(await cli('approvals', 'rule-add', 'write_file', '-a', 'path')).toMatchObject({ code: 2 });
    expect(await cli('approvals', 'rule-add', 'write_file', '-a', 'path=(')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not a regular expression'),
    });
  });
});

it('a question that waits when the gateway ends is expired at the next start, with its reason', async () => {
  farm.script.push({ toolCalls: [write('plan.md', 'x')] }, { text: 'So be it.' });
  const waits = nextEvent(client, 'approval.requested');
  await client.call('chat.send', { content: 'Do it.' });
  const { approval } = await waits;
  await close();
  await open();
  const { approvals } = await client.call('approvals.list', { state: 'all' });
  expect(approvals.find(({ id }) => id === approval.id)?.state).not.toBe('pending');
  expect(approvals.find(({ id }) => id === approval.id)?.reason).toEqual(expect.any(String));
  expect(existsSync(place('plan.md'))).toBe(false);
});

it('three refusals in a row end the run with what was refused', async () => {
  client.on('approval.requested', ({ approval }) => void client.call('approvals.resolve', { approvalId: approval.id, decision: 'deny', reason: 'no' }));
  const finished = nextEvent(client, 'run.finished');
  const { sessionId } = await run([write('a.md', 'x'), write('b.md', 'x'), write('c.md', 'x')]);
  expect(await finished).toMatchObject({ reason: 'denials' });
  const { messages } = await client.call('sessions.get', { sessionId });
  expect(JSON.stringify(messages.at(-1))).toContain('- Write 1 characters to c.md');
});
