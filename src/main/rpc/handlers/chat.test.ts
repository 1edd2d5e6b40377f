import type { EventData, EventName } from '@shared/contract';
import { events } from '@shared/contract';
import type { Message, Session } from '@shared/contract/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Agent, createAgent } from '../../core/agent';
import { calls as callsTool, createScriptedProvider, type ScriptedProvider, says, saysAndHangs, usage } from '../../core/agent/fixtures/scripted-provider';
import { type Approvals, createApprovals } from '../../core/approvals';
import { createRoutes } from '../../core/providers';
import { openStore, type Store } from '../../core/store';
import { createToolbox, defineTool } from '../../core/tools';
import { chatHandlers } from './chat';
import { callsOf, type TestCalls } from './dispatch.fixture';
import { presetHandlers } from './presets';

let store: Store;
let model: ScriptedProvider;
let agent: Agent;
let approvals: Approvals;
let calls: TestCalls;
let paused: boolean;
let ready: boolean;
let counts: boolean;
let persona: { file: string; text: string }[];

const toolbox = createToolbox([
  defineTool({
    name: 'add',
    title: 'Add',
    description: 'Add two numbers.',
    risk: 'read',
    input: z.object({ a: z.number() }),
    preview: () => 'Add.',
    run: () => ({ content: '5' }),
  }),
  defineTool({
    name: 'write',
    title: 'Write',
    description: 'Write.',
    risk: 'write',
    input: z.object({ text: z.string() }),
    preview: () => 'Write.',
    run: () => ({ content: 'Written.' }),
  }),
]);

beforeEach(() => {
  let at = Date.UTC(2026, 10, 21, 9, 30);
  const clock = () => (at += 1);
  let tick = 0;
  store = openStore(':memory:', clock);
  model = createScriptedProvider();
  paused = false;
  ready = true;
  counts = false;
  persona = [
    { file: 'SOUL.md', text: 'You are Farmhand.' },
    { file: 'AGENTS.md', text: 'Be brief.' },
    { file: 'MEMORY.md', text: '- The gate code is 4411' },
  ];
  approvals = createApprovals({ store, clock, approvers: () => 1, workspaceFolder: '/nowhere' });
  const provider = { ...model, state: () => ({ state: ready ? ('ready' as const) : ('absent' as const), detail: 'scripted' }) };
  agent = createAgent({
    store,
    toolbox,
    routes: createRoutes([{ provider, model: () => 'agent', title: 'The script', contextWindow: () => 8192, care: () => null, settled: async () => {} }]),
    approvals,
    persona: () => ({ text: persona.map(({ text }) => text).join('\n\n'), cuts: [], parts: persona }),
    recall: (text) => (text.includes('gate') ? [{ file: 'MEMORY.md', line: 3, text: 'North gate code is 4411' }] : []),
    defaults: () => ({ mode: 'ask', maxSteps: 10, maxTokens: 512, think: false, tools: null }),
    preset: store.presets.get,
    countTokens: async (_provider, _model, texts) => (counts ? texts.map((text) => text.length) : null),
    clock,
    now: () => (tick += 10),
  });
  calls = callsOf({ ...chatHandlers({ ...agent, setPaused: (next) => (paused = next) }), ...presetHandlers(store) });
});
afterEach(() => store.close());

const next = <Name extends EventName>(name: Name, fits: (data: EventData<Name>) => boolean = () => true) =>
  new Promise<EventData<Name>>((resolve) => {
    const schema: z.ZodType<EventData<Name>> = eventsOf[name].data;
    const stop = store.bus.subscribe((item) => {
      if (item.event !== name) return;
      const data = schema.parse(item.data);
      if (!fits(data)) return;
      stop();
      resolve(data);
    });
  });
type Events = { [Name in EventName]: { data: z.ZodType<EventData<Name>> } };
const eventsOf: Events = events;

const send = async (content: string, session?: Session): Promise<Session> => {
  const finished = next('run.finished');
  const { sessionId } = await calls.call('chat.send', { content, ...(session ? { sessionId: session.id } : {}) }, 'chat');
  await finished;
  return need(sessionId);
};
const need = (id: string): Session => {
  const session = store.sessions.get(id);
  if (!session) throw new Error('the session is gone');
  return session;
};
const branch = (session: Session): Message[] => store.sessions.branch(need(session.id).headId);
const update = (session: Session, change: Parameters<Store['sessions']['update']>[1]): Session => store.sessions.update(session.id, change);

describe('a caller who may only chat', () => {
  it('chats, stops and takes back what waits, and reads nothing', async () => {
    model.script.push((_request, signal) => saysAndHangs('Well', signal));
    const { sessionId } = await calls.call('chat.send', { content: 'Hello' }, 'chat');
    const waits = await calls.call('chat.send', { content: 'And more', sessionId, during: 'queue' }, 'chat');
    await expect(calls.call('chat.queue', { sessionId }, 'chat')).rejects.toMatchObject({ code: 'forbidden' });
    for (const read of [calls.call('chat.context', { sessionId }, 'chat'), calls.call('chat.prompt', { sessionId }, 'chat')])
      await expect(read).rejects.toMatchObject({ code: 'forbidden' });
    await expect(calls.call('agent.pause', {}, 'chat', 'read', 'approve')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await calls.call('chat.unqueue', { sessionId, id: waits.queuedId ?? '' }, 'chat')).toMatchObject({ message: { during: 'queue' } });
    const finished = next('run.finished');
    expect(await calls.call('chat.stop', { sessionId }, 'chat')).toEqual({ stopped: true });
    await finished;
  });
});

describe('what waits during a run', () => {
  it('is listed in order, taken back with its words, and heard when its time comes', async () => {
    let goOn = () => {};
    model.script.push(async function* () {
      yield { type: 'text', text: 'One.' };
      await new Promise<void>((resolve) => (goOn = resolve));
      yield { type: 'done', finish: 'stop', usage, model: 'scripted' };
    }, says('Three.'));
    const { sessionId } = await calls.call('chat.send', { content: 'first' });
    const second = await calls.call('chat.send', { content: 'second', sessionId, during: 'queue' });
    const changed = next('chat.queue.changed');
    await calls.call('chat.send', { content: 'third', sessionId, during: 'queue' });
    expect((await changed).queue.map(({ content }) => content)).toEqual([[{ type: 'text', text: 'second' }], [{ type: 'text', text: 'third' }]]);
    expect((await calls.call('chat.queue', { sessionId }, 'read')).queue).toMatchObject([{ id: second.queuedId, during: 'queue' }, { during: 'queue' }]);

    const { message } = await calls.call('chat.unqueue', { sessionId, id: second.queuedId ?? '' });
    expect(message?.content).toEqual([{ type: 'text', text: 'second' }]);
    expect(await calls.call('chat.unqueue', { sessionId, id: second.queuedId ?? '' })).toEqual({ message: null });
    const finished = next('run.finished');
    goOn();
    await finished;
    expect((await calls.call('chat.queue', { sessionId })).queue).toEqual([]);
    expect(
      branch(need(sessionId))
        .filter(({ role }) => role === 'user')
        .map(({ content }) => content[0]),
    ).toEqual([
      { type: 'text', text: 'first' },
      { type: 'text', text: 'third' },
    ]);
    await expect(calls.call('chat.queue', { sessionId: 'ses_nowhere' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the prompt of an answer', () => {
  it('is the very request that went out, also after persona and conversation went on', async () => {
    model.script.push(callsTool('add', { a: 2 }), says('It is 5.'), says('Bye.'));
    const session = await send('What is at the gate?');
    const answer = branch(session).at(-1);
    persona = [{ file: 'SOUL.md', text: 'You are somebody else.' }];
    await send('Thanks', session);

    const prompt = await calls.call('chat.prompt', { messageId: answer?.id ?? '' }, 'read');
    const sent = model.requests[1];
    expect(prompt).toMatchObject({
      as: 'sent',
      provider: 'llamafarm',
      model: 'agent',
      contextWindow: 8192,
      reportedTokens: 10,
      countedBy: 'estimate',
      dropped: 0,
    });
    expect(prompt.request).toEqual({ messages: sent?.messages, tools: sent?.tools, maxTokens: 512, think: false });
    expect(prompt.parts.map(({ kind, label, file }) => [kind, label, file])).toEqual([
      ['persona', 'SOUL.md', 'SOUL.md'],
      ['rules', 'AGENTS.md', 'AGENTS.md'],
      ['memory', 'MEMORY.md', 'MEMORY.md'],
      ['tools', 'add', null],
      ['tools', 'write', null],
      ['conversation', 'You', null],
      ['tail', 'Date and time', null],
      ['recalled', 'Recalled from memory', null],
      ['conversation', 'The agent', null],
      ['conversation', 'Tool add', null],
    ]);
    expect(prompt.parts.find(({ kind }) => kind === 'recalled')?.text).toContain('North gate code is 4411');
    expect(prompt.total).toBe(prompt.parts.reduce((sum, { tokens }) => sum + tokens, 0));
    const ofTool = branch(session).find(({ role }) => role === 'tool');
    expect((await calls.call('chat.prompt', { messageId: ofTool?.id ?? '' })).messageId).toBe(ofTool?.parentId);
  });

  it('is counted by the model itself where it is loaded', async () => {
    model.script.push(says('Hello.'));
    const session = await send('Hi');
    counts = true;
    const { parts, total, countedBy } = await calls.call('chat.prompt', { sessionId: session.id });
    expect(countedBy).toBe('engine');
    expect(parts.every(({ text, tokens }) => tokens === text.length)).toBe(true);
    expect(total).toBe(parts.reduce((sum, { tokens }) => sum + tokens, 0));
  });

  it('that comes next has the preset of the session, and is shown while no model answers', async () => {
    model.script.push(says('Hello.'));
    const session = await send('Hi');
    const { preset } = await calls.call('presets.save', { name: 'Pirate', text: 'Talk like a pirate.', params: { temperature: 0.9 } });
    update(session, { params: { systemPreset: preset.id, maxTokens: 99 } });
    ready = false;
    const prompt = await calls.call('chat.prompt', { sessionId: session.id });
    expect(prompt).toMatchObject({ as: 'next', messageId: null, provider: null, model: null });
    expect(prompt.parts.find(({ kind }) => kind === 'instructions')?.text).toBe('Talk like a pirate.');
    expect(prompt.request).toMatchObject({ temperature: 0.9, maxTokens: 99 });
  });

  it('from before prompts were kept is rebuilt and said to be, and only answers have one', async () => {
    model.script.push(says('Hello.'));
    const session = await send('Hi');
    const answer = branch(session).at(-1);
    if (!answer) throw new Error('no answer');
    store.sessions.saveMessage({ ...answer, details: undefined });
    expect((await calls.call('chat.prompt', { messageId: answer.id })).as).toBe('rebuilt');
    await expect(calls.call('chat.prompt', { messageId: answer.parentId ?? '' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(calls.call('chat.prompt', {})).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('the meter of the window', () => {
  it('is told after each answer and can be asked for, counted by the server where it counts', async () => {
    model.script.push(says('Hello.'));
    const told = next('session.context');
    const session = await send('Hi');
    const context = await told;
    expect(context).toMatchObject({ sessionId: session.id, model: 'agent', window: 8192, used: 15, reserved: 512, countedBy: 'server' });
    const { parts } = context;
    expect(parts.persona + parts.tools + parts.conversation).toBe(15);
    expect(await calls.call('chat.context', { sessionId: session.id }, 'read')).toMatchObject({ used: 15, countedBy: 'server', parts });
    store.sessions.addMessage(session.id, session.headId, {
      runId: null,
      role: 'user',
      content: [{ type: 'text', text: 'x'.repeat(3_500) }],
      state: 'complete',
    });
    const later = await calls.call('chat.context', { sessionId: session.id });
    expect(later.countedBy).toBe('estimate');
    expect(later.parts.conversation).toBeGreaterThan(1_000);
  });
});

describe('parameters of a session', () => {
  it('reach the model: its own before those of its preset, those before the settings', async () => {
    model.script.push(says('1'), says('2'), says('3'));
    const session = await send('one');
    const { preset } = await calls.call('presets.save', { name: 'Calm', text: 'Be calm.', params: { temperature: 0.1, topP: 0.5, thinking: 'on' } });
    update(session, { params: { systemPreset: preset.id, temperature: 0.7 } });
    await send('two', session);
    expect(model.requests[1]).toMatchObject({ temperature: 0.7, topP: 0.5, think: true, maxTokens: 512 });
    expect(model.requests[1]?.messages[0]?.content).toContain('Be calm.');
    await calls.call('presets.remove', { presetId: preset.id });
    update(session, { params: { systemPreset: preset.id, thinking: 'auto' } });
    await send('three', session);
    expect(model.requests[2]).toMatchObject({ think: false });
    expect(model.requests[2]?.temperature).toBeUndefined();
    expect(model.requests[2]?.messages[0]).toEqual(model.requests[0]?.messages[0]);
  });
});

describe('presets', () => {
  it('are saved, replaced and removed, by name and each name once', async () => {
    const changed = next('presets.changed');
    const { preset } = await calls.call('presets.save', { name: 'Terse', text: 'Be terse.' });
    expect((await changed).presets).toEqual([preset]);
    await calls.call('presets.save', { name: 'Calm', text: 'Be calm.' });
    await expect(calls.call('presets.save', { name: 'terse', text: 'x' })).rejects.toMatchObject({ code: 'conflict' });
    await calls.call('presets.save', { presetId: preset.id, name: 'Very terse', text: 'One word.' });
    expect((await calls.call('presets.list', {}, 'read')).presets.map(({ name }) => name)).toEqual(['Calm', 'Very terse']);
    expect(await calls.call('presets.remove', { presetId: preset.id })).toEqual({ removed: true });
    expect(await calls.call('presets.remove', { presetId: preset.id })).toEqual({ removed: false });
    await expect(calls.call('presets.save', { presetId: preset.id, name: 'x', text: 'x' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(calls.call('presets.save', { name: 'x', text: 'x' }, 'read', 'chat')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('what a tool card shows', () => {
  it('is kept with the result: how long it ran and who said yes, now or before', async () => {
    model.script.push(callsTool('write', { text: 'a' }), says('Done.'), callsTool('write', { text: 'a' }), says('Again.'));
    const asked = next('approval.requested');
    const finished = next('run.finished');
    const { sessionId } = await calls.call('chat.send', { content: 'Write a' });
    const { approval } = await asked;
    approvals.resolve(approval.id, { decision: 'allow', grant: 'session' }, 'the window');
    await finished;
    await send('Once more', need(sessionId));
    const results = branch(need(sessionId)).filter(({ role }) => role === 'tool');
    const yes = { id: approval.id, decidedBy: 'the window', grant: 'session' };
    expect(results).toMatchObject([
      { outcome: 'done', approval: yes },
      { outcome: 'done', approval: yes },
    ]);
    expect(results.every(({ toolMs }) => typeof toolMs === 'number')).toBe(true);
  });

  it('names who said no, and nobody where nobody was asked', async () => {
    model.script.push(callsTool('write', { text: 'a' }), callsTool('add', { a: 1 }, 'call_2'), says('All right.'));
    const asked = next('approval.requested');
    const finished = next('run.finished');
    const { sessionId } = await calls.call('chat.send', { content: 'Write a' });
    const { approval } = await asked;
    approvals.resolve(approval.id, { decision: 'deny', grant: 'once', reason: 'no' }, 'the window');
    await finished;
    const [denied, free] = branch(need(sessionId)).filter(({ role }) => role === 'tool');
    expect(denied).toMatchObject({ outcome: 'denied', approval: { id: approval.id, decidedBy: 'the window', grant: null } });
    expect(free?.approval).toBeUndefined();
  });

  it('an answer knows how long its thinking took', async () => {
    model.script.push([
      { type: 'reasoning', text: 'Hm.' },
      { type: 'reasoning', text: ' So.' },
      { type: 'text', text: 'Yes.' },
      { type: 'done', finish: 'stop', usage, model: 'scripted' },
    ]);
    const answer = branch(await send('Really?')).at(-1);
    expect(answer).toMatchObject({ reasoning: 'Hm. So.' });
    expect(answer?.thinkingMs).toBeGreaterThan(0);
  });
});

it('the agent is paused and goes on', async () => {
  expect(await calls.call('agent.pause', {})).toEqual({ paused: true });
  expect(paused).toBe(true);
  expect(await calls.call('agent.resume', {})).toEqual({ paused: false });
  expect(paused).toBe(false);
});
