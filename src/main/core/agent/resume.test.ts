// Runs that were cut off, and what becomes of them. A crash: the store is opened a second time, as by a next process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createApprovals } from '../approvals';
import { createRoutes } from '../providers';
import { createStore, openStore, type Store, unknownOutcome } from '../store';
import { type Database, openDatabase } from '../store/database';
import { createToolbox, defineTool } from '../tools';
import { calls, createScriptedProvider, type ScriptedProvider, says, saysAndHangs } from './fixtures/scripted-provider';
import { type Agent, createAgent } from './index';
import { textOf } from './transcript';

let folder: string;
let db: Database;
let store: Store;
let model: ScriptedProvider;
let agent: Agent;
/** What tools did, by name. */
let done: string[];
/** While true, tools begin and never end. */
let hangs = false;
const file = () => path.join(folder, 'farmhand.db');

const toolbox = createToolbox(
  (['look', 'note', 'switch'] as const).map((name) =>
    defineTool({
      name,
      title: name,
      description: name,
      risk: ({ look: 'read', note: 'note', switch: 'simulated' } as const)[name],
      input: z.object({}),
      preview: () => name,
      run: () => {
        done.push(name);
        return hangs ? new Promise(() => {}) : { content: `${name} done.` };
      },
    }),
  ),
);

function open(): void {
  db = openDatabase(file());
  store = createStore(db);
  model = createScriptedProvider();
  agent = createAgent({
    store,
    toolbox,
    routes: createRoutes([
      { provider: model, model: () => 'agent', title: 'The script', contextWindow: () => 8192, care: () => null, settled: async () => {} },
    ]),
    approvals: createApprovals({ store, clock: Date.now, approvers: () => 0, workspaceFolder: '/nowhere' }),
    persona: () => ({ text: 'You help.', cuts: [] }),
    recall: () => [],
    defaults: () => ({ mode: 'ask', maxSteps: 10, maxTokens: 512, think: false, tools: null }),
    clock: Date.now,
  });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-resume-'));
  done = [];
  hangs = false;
  open();
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const finished = (): Promise<{ reason: string; error: unknown }> =>
  new Promise((resolve) => {
    const stop = store.bus.subscribe(({ event, data }) => {
      if (event !== 'run.finished') return;
      stop();
      resolve(z.object({ reason: z.string(), error: z.unknown() }).parse(data));
    });
  });
/** The process is gone and the next one looks at what it left. */
function crash(): ReturnType<Store['recover']> {
  hangs = false;
  done = [];
  open();
  return store.recover();
}
const said = (sessionId: string): [string, string, string][] =>
  store.sessions.branch(store.sessions.get(sessionId)?.headId ?? null).map((message) => [message.role, textOf(message), message.state]);
const begun = (name: string): Promise<void> => vi.waitFor(() => expect(done).toContain(name));

describe('after a crash', () => {
  it.each(['note', 'switch'])('a tool that began and may have had its effect is not run again (%s); the model hears that nobody knows', async (tool) => {
    hangs = true;
    model.script.push(calls(tool, {}));
    const { sessionId } = await agent.send({ content: 'Do it.', origin: 'cli' });
    await begun(tool);

    const recovered = crash();
    expect(recovered.runs).toHaveLength(1);
    expect(said(sessionId).at(-1)).toEqual(['tool', unknownOutcome, 'complete']);
    expect(store.log.list({ after: 0, limit: 100 }).map(({ event }) => event)).toEqual(
      expect.arrayContaining(['tool.started', 'tool.finished', 'run.finished']),
    );

    model.script.push(says('I shall look first.'));
    const end = finished();
    await agent.resume({ sessionId });
    expect(await end).toMatchObject({ reason: 'done' });
    expect(done).toEqual([]);
    expect(model.requests[0]?.messages.at(-1)).toMatchObject({ role: 'tool', content: unknownOutcome });
    expect(said(sessionId).at(-1)?.[1]).toBe('I shall look first.');
  });

  it('a tool that only reads is run again', async () => {
    hangs = true;
    model.script.push(calls('look', {}));
    const { sessionId } = await agent.send({ content: 'Look.', origin: 'cli' });
    await begun('look');
    crash();
    model.script.push(says('Seen.'));
    const end = finished();
    await agent.resume({ sessionId });
    await end;
    expect(done).toEqual(['look']);
    expect(said(sessionId).map(([role, text]) => [role, text])).toEqual([
      ['user', 'Look.'],
      ['assistant', ''],
      ['tool', 'look done.'],
      ['assistant', 'Seen.'],
    ]);
  });

  it('of several calls those that ended stay, the one that hung is unknown, and those that never began are made', async () => {
    model.script.push(() => [
      { type: 'tool_call', call: { id: 'a', name: 'note', arguments: '{}' } },
      { type: 'tool_call', call: { id: 'b', name: 'switch', arguments: '{}' } },
      { type: 'tool_call', call: { id: 'c', name: 'note', arguments: '{}' } },
      ...calls('look', {}, 'd'),
    ]);
    store.bus.subscribe(({ event }) => {
      if (event === 'tool.finished') hangs = true;
    });
    const { sessionId } = await agent.send({ content: 'All of it.', origin: 'cli' });
    await begun('switch');
    crash();
    model.script.push(says('Done.'));
    const end = finished();
    await agent.resume({ sessionId });
    await end;
    expect(done).toEqual(['note', 'look']);
    expect(said(sessionId).map(([, text]) => text)).toEqual(['All of it.', '', 'note done.', unknownOutcome, 'note done.', 'look done.', 'Done.']);
  });

  it('names of calls that a server gives again and again are not mixed up', async () => {
    model.script.push(calls('note', {}, 'call_0'), calls('switch', {}, 'call_0'), (_request, signal) => saysAndHangs('And n', signal));
    const { sessionId } = await agent.send({ content: 'Twice.', origin: 'cli' });
    await vi.waitFor(() => expect(said(sessionId).at(-1)?.[1]).toBe('And n'));
    crash();
    expect(said(sessionId).map(([, text]) => text)).toEqual(['Twice.', '', 'note done.', '', 'switch done.', 'And n']);
    model.script.push(says('And now it is done.'));
    const end = finished();
    await agent.resume({ sessionId });
    await end;
    expect(done).toEqual([]);
    expect(said(sessionId).at(-1)).toEqual(['assistant', 'And now it is done.', 'complete']);
  });

  it('half an answer is kept in the tree, from its first words on, and the whole one stands beside it', async () => {
    model.script.push((_request, signal) => saysAndHangs('The field', signal));
    const { sessionId } = await agent.send({ content: 'Tell me of the field.', origin: 'cli' });
    const other = openDatabase(file());
    // Within the first moment, not after half a second.
    await vi.waitFor(() => expect(String(other.get("SELECT body FROM messages WHERE state = 'partial'")?.body)).toContain('The field'), {
      timeout: 100,
      interval: 2,
    });
    other.close();
    crash();
    expect(said(sessionId).at(-1)).toEqual(['assistant', 'The field', 'interrupted']);
    model.script.push(says('The field is ploughed.'));
    const end = finished();
    await agent.resume({ sessionId });
    await end;
    expect(said(sessionId).map(([, text]) => text)).toEqual(['Tell me of the field.', 'The field is ploughed.']);
    expect(store.sessions.tree(sessionId).map(textOf)).toContain('The field');
  });

  it('what was said during the run was acknowledged, so it is there', async () => {
    hangs = true;
    model.script.push(calls('look', {}));
    const { sessionId } = await agent.send({ content: 'Look.', origin: 'cli' });
    await begun('look');
    expect(await agent.send({ sessionId, content: 'Stop looking.', origin: 'cli' })).toMatchObject({ state: 'steered' });
    expect(await agent.send({ sessionId, content: 'And then rest.', origin: 'cli', during: 'queue' })).toMatchObject({ state: 'queued' });
    const { heard } = crash();
    expect(heard).toHaveLength(2);
    expect(said(sessionId).map(([role, text]) => [role, text.split(':')[0]])).toEqual([
      ['user', 'Look.'],
      ['assistant', ''],
      ['tool', 'Not run'],
      ['user', 'Stop looking.'],
      ['user', 'And then rest.'],
    ]);
    model.script.push(says('Resting.'));
    const end = finished();
    await agent.resume({ sessionId });
    await end;
    expect(done).toEqual([]);
    expect(said(sessionId).at(-1)?.[1]).toBe('Resting.');
    expect(openStore(file()).recover().heard).toEqual([]);
  });
});

describe('resume', () => {
  it('is refused where nothing was cut off, where a run is under way, and for a session that is not there', async () => {
    model.script.push(says('Whole.'));
    const end = finished();
    const { sessionId } = await agent.send({ content: 'Hello.', origin: 'cli' });
    await end;
    await expect(agent.resume({ sessionId })).rejects.toMatchObject({ code: 'conflict' });
    await expect(agent.resume({ sessionId: 'ses_none' })).rejects.toMatchObject({ code: 'not_found' });
    model.script.push((_request, signal) => saysAndHangs('I', signal));
    await agent.send({ sessionId, content: 'Again.', origin: 'cli' });
    await expect(agent.resume({ sessionId })).rejects.toMatchObject({ code: 'conflict' });
    const stopped = finished();
    agent.stop(sessionId);
    await stopped;
  });

  it('goes on after a run that was stopped or whose model failed', async () => {
    model.script.push(() => [{ type: 'error', error: { code: 'upstream_unreachable', message: 'Gone.', retryable: true } }]);
    const failed = finished();
    const { sessionId } = await agent.send({ content: 'Hello.', origin: 'cli' });
    expect(await failed).toMatchObject({ reason: 'failed' });
    model.script.push(says('Here I am.'));
    const end = finished();
    await agent.resume({ sessionId });
    expect(await end).toMatchObject({ reason: 'done' });
    expect(said(sessionId).map(([, text]) => text)).toEqual(['Hello.', 'Here I am.']);
  });
});

describe('a disk that fills during a run', () => {
  it('ends the run with a reason and an action; it can be resumed once there is room', async () => {
    model.script.push(calls('look', {}), says('Not to be kept.'));
    const { promise: over, resolve } = Promise.withResolvers<{ reason: string; error: unknown }>();
    void finished().then(resolve);
    const stopFilling = store.bus.subscribe(({ event }) => {
      if (event === 'tool.started') queueMicrotask(() => db.all('PRAGMA query_only = ON'));
    });
    const { sessionId } = await agent.send({ content: 'Look.', origin: 'cli' });
    expect(await over).toMatchObject({ reason: 'failed', error: { code: 'storage_failed', message: expect.stringContaining('cannot be written') } });
    expect(agent.running()).toBe(0);
    await expect(agent.send({ sessionId, content: 'And now?', origin: 'cli' })).rejects.toMatchObject({ code: 'storage_failed' });
    stopFilling();
    db.all('PRAGMA query_only = OFF');
    await vi.waitFor(() => expect(store.health.current().state).toBe('ok'), { timeout: 10_000 });
    expect(store.sessions.openRuns()).toEqual([]);
    model.script.splice(0, 9, says('Seen.'));
    const end = finished();
    await agent.resume({ sessionId });
    expect(await end).toMatchObject({ reason: 'done' });
    expect(said(sessionId).at(-1)?.[1]).toBe('Seen.');
  });
});
