import type { EventName } from '@shared/contract';
import { type Message, messageSchema } from '@shared/contract/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Approvals, createApprovals } from '../approvals';
import { type Care, createRoutes } from '../providers';
import { openStore, type Store } from '../store';
import { createToolbox, defineTool } from '../tools';
import { calls, createScriptedProvider, type ScriptedProvider, says, saysAndHangs } from './fixtures/scripted-provider';
import { type Agent, type AgentDefaults, createAgent, type RunEvent } from './index';
import { textOf } from './transcript';

const clock = () => Date.UTC(2026, 10, 21, 9, 30);

let store: Store;
let model: ScriptedProvider;
let agent: Agent;
let approvals: Approvals;
let defaults: AgentDefaults;
let window = 8192;
let approvers = 0;
let care: Care | null = null;
let written: string[] = [];
let touched = '';

const toolbox = createToolbox(
  [
    defineTool({
      name: 'add',
      title: 'Add',
      description: 'Add two numbers.',
      risk: 'read',
      input: z.object({ a: z.number(), b: z.number() }),
      preview: () => 'Add.',
      run: ({ a, b }) => ({ content: `${a + b}` }),
    }),
    defineTool({
      name: 'write',
      title: 'Write',
      description: 'Write a text.',
      risk: 'write',
      input: z.object({ text: z.string() }),
      copied: ['text'],
      preview: ({ text }) => `Write ${text}.`,
      describe: () => ({ paths: [{ path: 'a.md', real: '/nowhere/a.md', effect: 'write', content: touched }] }),
      run: ({ text }) => {
        written.push(text);
        return { content: 'Written.' };
      },
    }),
    defineTool({
      name: 'wait',
      title: 'Wait',
      description: 'Wait for ever.',
      risk: 'read',
      input: z.object({}),
      preview: () => 'Wait.',
      run: (_, { signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true })),
    }),
  ],
  ['add', 'write', 'wait'],
);

beforeEach(() => {
  store = openStore(':memory:', clock);
  model = createScriptedProvider();
  window = 8192;
  approvers = 0;
  care = null;
  written = [];
  touched = 'as found';
  defaults = { mode: 'ask', maxSteps: 10, maxTokens: 512, think: false, tools: null };
  approvals = createApprovals({ store, clock, approvers: () => approvers, workspaceFolder: '/nowhere' });
  agent = createAgent({
    store,
    toolbox,
    routes: createRoutes([
      { provider: model, model: () => 'agent', title: 'The script', contextWindow: () => window, care: () => care, settled: async () => {} },
    ]),
    approvals,
    persona: () => ({ text: 'You are Farmhand.', cuts: [] }),
    recall: (text) => (text.includes('gate') ? [{ file: 'MEMORY.md', line: 3, text: 'North gate code is 4411' }] : []),
    defaults: () => defaults,
    clock,
  });
});
afterEach(() => store.close());

const next = (name: EventName) =>
  new Promise<unknown>((resolve) => {
    const stop = store.bus.subscribe(({ event, data }) => {
      if (event !== name) return;
      stop();
      resolve(data);
    });
  });
const send = async (content: string, sessionId?: string) => {
  const finished = next('run.finished');
  const started = await agent.send({ content, sessionId, origin: 'cli' });
  const end = await finished;
  return { ...started, end, messages: store.sessions.branch(store.sessions.get(started.sessionId)?.headId ?? null) };
};
const story = (messages: Message[]) => messages.map((message) => `${message.role}: ${textOf(message)}`);

describe('a run in a session', () => {
  it('answers, keeps every message, and names the session after the first words', async () => {
    model.script.push(says('Hello there.'));
    const { messages, sessionId, end } = await send('Hello, farmhand!');
    expect(story(messages)).toEqual(['user: Hello, farmhand!', 'assistant: Hello there.']);
    expect(store.sessions.get(sessionId)?.title).toBe('Hello, farmhand!');
    expect(end).toMatchObject({ reason: 'done', steps: 1, facts: { provider: 'llamafarm', model: 'scripted' } });
  });

  it('runs tools until the model has its answer', async () => {
    model.script.push(calls('add', { a: 2, b: 3 }), says('It is 5.'));
    const { messages } = await send('2 and 3?');
    expect(story(messages)).toEqual(['user: 2 and 3?', 'assistant: ', 'tool: 5', 'assistant: It is 5.']);
    expect(model.requests[1]?.messages.slice(-2)).toEqual([
      { role: 'assistant', content: '', toolCalls: [{ id: 'call_1', name: 'add', arguments: '{"a":2,"b":3}' }] },
      { role: 'tool', toolCallId: 'call_1', name: 'add', content: '5' },
    ]);
  });

  it('takes a call written as text for a call, and shows none of it', async () => {
    model.script.push(says('Let me see.\n<tool_call>\n{"name": "add", "arguments": {"a": 1, "b": 1}}\n</tool_call>'), says('Two.'));
    const { messages } = await send('1 and 1?');
    expect(story(messages)).toEqual(['user: 1 and 1?', 'assistant: Let me see.\n', 'tool: 2', 'assistant: Two.']);
  });

  it('tells the model exactly what is wrong with a broken call, once', async () => {
    model.script.push(calls('add', '{"a": 2'), calls('add', { a: 2, b: 'x' }), calls('add', { a: 2, b: 2 }), says('4.'));
    const { messages, end } = await send('2 and 2?');
    const results = messages.filter(({ role }) => role === 'tool').map(textOf);
    expect(results[0]).toMatch(/^Error: .*JSON/s);
    expect(results[1]).toMatch(/^Error: .*b/s);
    expect(results[2]).toBe('4');
    expect(end).toMatchObject({ reason: 'done' });
  });

  it('ends with a word to the person when the same call is repeated without effect', async () => {
    for (let index = 0; index < 5; index += 1) model.script.push(calls('add', { a: 1, b: 1 }, `c${index}`));
    const { messages, end } = await send('again and again');
    expect(end).toMatchObject({ reason: 'loop', steps: 3 });
    expect(textOf(messages.at(-1) ?? never())).toMatch(/I stopped/);
  });

  it('ends after the step limit', async () => {
    defaults = { ...defaults, maxSteps: 4 };
    for (let index = 0; index < 6; index += 1) model.script.push(calls('add', { a: index, b: 1 }, `c${index}`));
    const { end } = await send('count');
    expect(end).toMatchObject({ reason: 'step-limit', steps: 4 });
  });

  it('keeps the words that came before the model failed', async () => {
    model.script.push([
      { type: 'text', text: 'The lamp is' },
      { type: 'error', error: { code: 'upstream_truncated', message: 'It broke off.', retryable: true } },
    ]);
    const { messages, end } = await send('lamp?');
    expect(end).toMatchObject({ reason: 'failed', error: { code: 'upstream_truncated' } });
    expect(messages.at(-1)).toMatchObject({ role: 'assistant', state: 'interrupted', content: [{ type: 'text', text: 'The lamp is' }] });
  });
});

describe('approvals in a run', () => {
  it('deny what writes when nobody is there, and the model hears it', async () => {
    model.script.push(calls('write', { text: 'x' }), says('I may not write.'));
    const { messages } = await send('write x');
    expect(written).toEqual([]);
    expect(messages.find(({ role }) => role === 'tool')).toMatchObject({ outcome: 'denied', content: [{ text: expect.stringMatching(/^Denied: /) }] });
  });

  const approvalSeen = z.object({ approval: z.object({ id: z.string(), preview: z.string(), actionHash: z.string(), changed: z.string().optional() }) });
  const toolMessage = (messages: Message[]): Message => messages.findLast(({ role }) => role === 'tool') ?? never();
  const answers = (decision: 'allow' | 'deny', grant: 'once' | 'session' | 'always' = 'once'): (() => number) => {
    let asked = 0;
    store.bus.subscribe(({ event, data }) => {
      if (event !== 'approval.requested') return;
      asked += 1;
      approvals.resolve(approvalSeen.parse(data).approval.id, { decision, grant, reason: 'not now' }, 'Anna');
    });
    return () => asked;
  };

  it('run it after a yes, and keep the use of the yes with the start', async () => {
    approvers = 1;
    model.script.push(calls('write', { text: 'x' }), says('Done.'));
    const asked = next('approval.requested');
    const finished = next('run.finished');
    await agent.send({ content: 'write x', origin: 'cli' });
    const { approval } = approvalSeen.parse(await asked);
    expect(approval.preview).toBe('Write x.');
    expect(written).toEqual([]);
    approvals.resolve(approval.id, { decision: 'allow', grant: 'once' }, 'Anna');
    await finished;
    expect(written).toEqual(['x']);
    expect(approvals.grants()).toEqual([]);
    expect(store.log.list({ after: 0, limit: 50 }).map(({ event }) => event)).toContain('tool.started');
  });

  it('take the question along when the run is stopped', async () => {
    approvers = 1;
    model.script.push(calls('write', { text: 'x' }), says('Done.'));
    const asked = next('approval.requested');
    const finished = next('run.finished');
    const { sessionId } = await agent.send({ content: 'write x', origin: 'cli' });
    await asked;
    expect(approvals.list({ state: 'pending', limit: 5 })).toHaveLength(1);
    agent.stop(sessionId);
    await finished;
    expect(written).toEqual([]);
    expect(approvals.pending()).toBe(0);
  });

  it('ask again when what the call touches changed since the yes, and run nothing in between', async () => {
    approvers = 1;
    const questions: (string | undefined)[] = [];
    store.bus.subscribe(({ event, data }) => {
      if (event !== 'approval.requested') return;
      const { approval } = approvalSeen.parse(data);
      questions.push(approval.changed);
      if (questions.length === 1) touched = 'changed by somebody else';
      approvals.resolve(approval.id, { decision: 'allow', grant: 'once' }, 'Anna');
    });
    model.script.push(calls('write', { text: 'x' }), says('Done.'));
    await send('write x');
    expect(questions).toEqual([undefined, 'It changed since you said yes.']);
    expect(written).toEqual(['x']);
    expect(approvals.grants()).toEqual([]);
  });

  it('give up on a call whose target never stands still', async () => {
    approvers = 1;
    store.bus.subscribe(({ event, data }) => {
      if (event !== 'approval.requested') return;
      touched += '!';
      approvals.resolve(approvalSeen.parse(data).approval.id, { decision: 'allow', grant: 'once' }, 'Anna');
    });
    model.script.push(calls('write', { text: 'x' }), says('Well.'));
    const { messages } = await send('write x');
    expect(written).toEqual([]);
    expect(toolMessage(messages)).toMatchObject({ outcome: 'failed', content: [{ text: expect.stringContaining('keeps changing') }] });
  });

  it('ask once for a session when that was the answer, for this exact action only', async () => {
    approvers = 1;
    const asked = answers('allow', 'session');
    model.script.push(calls('write', { text: 'x' }), calls('write', { text: 'x' }, 'call_2'), calls('write', { text: 'y' }, 'call_3'), says('Done.'));
    const { sessionId } = await send('write x, x and y');
    expect(written).toEqual(['x', 'x', 'y']);
    expect(asked()).toBe(2);
    model.script.push(calls('write', { text: 'x' }), says('Done.'));
    await send('write x again', sessionId);
    expect(asked()).toBe(2);
    model.script.push(calls('write', { text: 'x' }), says('Done.'));
    await send('write x elsewhere');
    expect(asked()).toBe(3);
  });

  it('two calls that ask for the same are two questions: one yes serves one', async () => {
    approvers = 1;
    const asked = answers('allow');
    model.script.push(calls('write', { text: 'x' }), calls('write', { text: 'x' }, 'call_2'), says('Done.'));
    await send('write x twice');
    expect(asked()).toBe(2);
  });

  it('end a run after three denials in a row, with what was refused', async () => {
    approvers = 1;
    answers('deny');
    for (const text of ['a', 'b', 'c']) model.script.push(calls('write', { text }));
    model.script.push(says('never said'));
    const { messages, end } = await send('write');
    expect(end).toMatchObject({ reason: 'denials' });
    expect(textOf(messages.at(-1) ?? never())).toBe(
      'I stopped, because what I wanted to do was not allowed:\n- Write a. (not now)\n- Write b. (not now)\n- Write c. (not now)\nTell me what to do instead.',
    );
    expect(model.requests).toHaveLength(3);
  });

  it('end a run after twenty denials, though others were allowed between', async () => {
    approvers = 1;
    answers('deny');
    defaults = { ...defaults, maxSteps: 100 };
    for (let index = 0; index < 20; index += 1) model.script.push(calls('write', { text: `t${index}` }), calls('add', { a: index, b: 1 }));
    const { end } = await send('write');
    expect(end).toMatchObject({ reason: 'denials' });
    expect(model.requests).toHaveLength(39);
  });

  it('offer no tool at all in chat-only mode', async () => {
    defaults = { ...defaults, mode: 'chat-only' };
    model.script.push(says('Just talk.'));
    await send('hi');
    expect(model.requests[0]?.tools).toEqual([]);
  });
});

describe('a small model', () => {
  it('is asked about words that nobody said, once, before anything runs', async () => {
    care = { confidence: 0.5, intent: 0.5 };
    model.script.push(calls('write', { text: 'barley' }), calls('write', { text: 'barley' }), says('I may not.'));
    const { sessionId, messages, end } = await send('note the oats');
    expect(end).toMatchObject({ reason: 'done', steps: 1 });
    expect(textOf(messages.at(-1) ?? never())).toBe('I did not find "barley" in what you said. Did you mean: Write barley?');
    const again = await send('yes', sessionId);
    expect(again.messages.findLast(({ role }) => role === 'tool')).toMatchObject({ outcome: 'denied' });
  });

  it('may not write unasked, whatever the mode', async () => {
    care = { confidence: 0.5, intent: 0.5 };
    defaults = { ...defaults, mode: 'allow-workspace' };
    model.script.push(calls('write', { text: 'oats' }), says('I may not.'));
    await send('write oats');
    expect(written).toEqual([]);
  });
});

describe('the prompt from turn to turn', () => {
  it('only grows at its end', async () => {
    model.script.push(calls('add', { a: 2, b: 3 }), says('5.'), says('Yes.'));
    const { sessionId } = await send('2 and 3? the gate!');
    await send('sure?', sessionId);
    const [first, second, third] = model.requests.map((request) => JSON.stringify(request.messages).slice(0, -1));
    expect(second?.startsWith(first ?? '?')).toBe(true);
    expect(third?.startsWith(second ?? '?')).toBe(true);
    expect(model.requests[0]?.tools).toEqual(model.requests[2]?.tools);
  });

  it('carries time and memory below the newest message', async () => {
    model.script.push(says('4411.'));
    const { messages } = await send('what opens the gate');
    const sent = model.requests[0]?.messages.at(-1)?.content;
    expect(sent).toMatch(/^what opens the gate\n\n\[Now: Saturday 2026-11-21 .*\]\n\[From memory: MEMORY.md:3 "North gate code is 4411"\]$/);
    expect(textOf(messages[0] ?? never())).toBe('what opens the gate');
  });

  it('is summarised when the window fills, with the original kept', async () => {
    window = 1_200;
    defaults = { ...defaults, maxTokens: 100 };
    const long = 'barley '.repeat(100);
    let sessionId: string | undefined;
    const told: string[] = [];
    store.bus.subscribe(({ event, data }) => {
      if (event === 'message.added') told.push(messageSchema.parse(Reflect.get(Object(data), 'message')).id);
    });
    for (let turn = 0; turn < 6; turn += 1) {
      model.script.push((request) => (request.tools.length === 0 ? says('They spoke of barley.') : says(`noted ${turn}`)));
      model.script.push((request) => (request.tools.length === 0 ? says('They spoke of barley.') : says(`noted ${turn}`)));
      const result = await send(`${turn} ${long}`, sessionId);
      sessionId = result.sessionId;
      model.script.length = 0;
      expect(result.end).toMatchObject({ reason: 'done' });
    }
    const tree = store.sessions.tree(sessionId ?? '');
    expect(tree.filter(({ role }) => role === 'user')).toHaveLength(6);
    expect(tree.some(({ role }) => role === 'summary')).toBe(true);
    // Whoever hears the events knows every message, the summaries too: what follows stands below them.
    expect(told.toSorted()).toEqual(tree.map(({ id }) => id).toSorted());
    expect(store.log.list({ after: 0, limit: 100 }).some(({ event }) => event === 'context.cut')).toBe(true);
    expect(JSON.stringify(model.requests.at(-1)?.messages)).toContain('They spoke of barley.');
  });
});

describe('stop, steer and queue', () => {
  it('stops the model and keeps what was said', async () => {
    model.script.push((_, signal) => saysAndHangs('Once upon', signal));
    const finished = next('run.finished');
    const spoke = next('message.delta');
    const { sessionId } = await agent.send({ content: 'a story', origin: 'cli' });
    await spoke;
    expect(agent.stop(sessionId)).toBe(true);
    expect(await finished).toMatchObject({ reason: 'stopped' });
    expect(store.sessions.branch(store.sessions.get(sessionId)?.headId ?? null).at(-1)).toMatchObject({
      state: 'interrupted',
      content: [{ text: 'Once upon' }],
    });
    expect(agent.stop(sessionId)).toBe(false);
  });

  it('stops a tool that runs', async () => {
    model.script.push(calls('wait', {}));
    const finished = next('run.finished');
    const started = next('tool.started');
    const { sessionId } = await agent.send({ content: 'wait', origin: 'cli' });
    await started;
    agent.stop(sessionId);
    expect(await finished).toMatchObject({ reason: 'stopped' });
  });

  it('hears a message that arrives during a run before its next step', async () => {
    model.script.push(async function* (_request, signal) {
      await agent.send({ content: 'use metres', sessionId: sessionOf(), origin: 'cli' });
      yield* signal.aborted ? [] : calls('add', { a: 1, b: 1 });
    }, says('In metres: 2.'));
    const { messages } = await send('how far?');
    expect(story(messages)).toEqual([
      'user: how far?',
      'assistant: ',
      expect.stringContaining('tool: Not run'),
      'user: use metres',
      'assistant: In metres: 2.',
    ]);
  });

  it('answers a queued message after the end of the first answer', async () => {
    model.script.push(async function* () {
      await agent.send({ content: 'and then?', sessionId: sessionOf(), during: 'queue', origin: 'cli' });
      yield* says('First.');
    }, says('Second.'));
    const { messages } = await send('one');
    expect(story(messages)).toEqual(['user: one', 'assistant: First.', 'user: and then?', 'assistant: Second.']);
  });

  it('runs sessions side by side', async () => {
    model.script.push((_, signal) => saysAndHangs('slow', signal), says('fast'));
    const spoke = next('message.delta');
    const slow = await agent.send({ content: 'slow', origin: 'cli' });
    await spoke;
    const fast = await send('fast');
    expect(textOf(fast.messages.at(-1) ?? never())).toBe('fast');
    expect(agent.running()).toBe(1);
    agent.stop(slow.sessionId);
    await agent.shutdown(1_000);
  });
});

describe('branches', () => {
  it('an edited message and a new answer stand beside the former ones', async () => {
    model.script.push(says('A.'), says('B.'), says('C.'));
    const { sessionId, messages } = await send('first');
    const finished = next('run.finished');
    await agent.send({ sessionId, content: 'first, better', parentId: null, origin: 'cli' });
    await finished;
    const again = next('run.finished');
    await agent.regenerate({ sessionId, messageId: messages[0]?.id ?? '' });
    await again;
    expect(story(store.sessions.tree(sessionId))).toEqual(['user: first', 'assistant: A.', 'user: first, better', 'assistant: B.', 'assistant: C.']);
    expect(model.requests[2]?.messages.filter(({ role }) => role === 'user')).toHaveLength(1);
  });
});

describe('a call from outside', () => {
  const ask = (input: Partial<Parameters<Agent['complete']>[0]>, events: RunEvent[] = [], signal = new AbortController().signal) =>
    agent.complete(
      {
        sessionKey: null,
        messages: [{ role: 'user', content: 'hi' }],
        instructions: '',
        clientTools: [],
        as: 'agent',
        model: null,
        maxTokens: null,
        request: {},
        ...input,
      },
      (event) => events.push(event),
      signal,
    );

  it('leaves nothing behind when it names no session', async () => {
    model.script.push(says('Hello.'));
    const { end } = await ask({ instructions: 'Answer in verse.' });
    expect(end).toMatchObject({ reason: 'done', finish: 'stop' });
    expect(model.requests[0]?.messages[0]).toEqual({ role: 'system', content: 'You are Farmhand.\n\nAnswer in verse.' });
    expect(store.sessions.list({ limit: 10 })).toEqual([]);
  });

  it('gets calls of its own tools back, and the agent runs its own', async () => {
    const clientTools = [{ name: 'lookup', description: 'Look up.', parameters: { type: 'object', properties: {} } }];
    model.script.push(calls('add', { a: 1, b: 2 }), calls('lookup', { q: 'x' }, 'call_9'));
    const { end } = await ask({ clientTools });
    expect(end.clientCalls).toEqual([{ id: 'call_9', name: 'lookup', arguments: '{"q":"x"}' }]);
    expect(model.requests[0]?.tools.map(({ name }) => name)).toEqual(['add', 'write', 'wait', 'lookup']);
  });

  it('to a bare model sends neither persona nor tools', async () => {
    model.script.push(says('x'));
    await ask({ as: 'bare', model: 'llamafarm/agent' });
    expect(model.requests[0]).toMatchObject({ model: 'agent', tools: [], messages: [{ role: 'user', content: 'hi' }] });
  });

  it('with a session is remembered, and two at once wait for each other', async () => {
    model.script.push(says('one'), says('two'));
    const message = (content: string) => [{ role: 'user' as const, content }];
    await Promise.all([ask({ sessionKey: 'editor', messages: message('a') }), ask({ sessionKey: 'editor', messages: message('b') })]);
    const session = store.sessions.findByKey('editor');
    expect(story(store.sessions.branch(session?.headId ?? null))).toEqual(['user: a', 'assistant: one', 'user: b', 'assistant: two']);
  });

  it('ends when its caller goes away', async () => {
    const controller = new AbortController();
    model.script.push((_, signal) => saysAndHangs('x', signal));
    const running = ask({}, [], controller.signal);
    await Promise.resolve();
    controller.abort();
    expect((await running).end.reason).toBe('stopped');
    expect(agent.running()).toBe(0);
  });
});

function sessionOf(): string {
  return agent.activeRuns()[0]?.sessionId ?? '';
}

function never(): never {
  throw new Error('There is no such message.');
}
