// What the window asks for, over the real gateway: each call reaches what it is about.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from '@shared/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, nextEvent } from '../fixtures/connect';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';
import { createTempState, type TempState } from '../fixtures/temp-state';

let farm: LlamaFarmServer;
let state: TempState;
let farmhand: StartedFarmhand;
let client: Client;

beforeAll(async () => {
  farm = await startLlamaFarmServer();
  state = createTempState();
  farmhand = await startFarmhand({ llamafarm: farm.url, stateFolder: state.folder });
  client = connect(farmhand.url, farmhand.key);
  await client.call('system.status', {});
});
afterAll(async () => {
  client.close();
  await farmhand.close();
  await farm.close();
  state.remove();
});

const say = async (content: string, sessionId?: string): Promise<string> => {
  const finished = nextEvent(client, 'run.finished');
  const sent = await client.call('chat.send', { content, ...(sessionId === undefined ? {} : { sessionId }) });
  await finished;
  return sent.sessionId;
};

describe('a conversation in the window', () => {
  it('knows its prompt, its window, its words and its branches', async () => {
    farm.script.push({ text: 'Good morning.' }, { text: 'Good evening.' });
    const told = nextEvent(client, 'session.context');
    const sessionId = await say('Hello from the window');
    expect(await told).toMatchObject({ sessionId });
    const page = await client.call('sessions.messages', { sessionId });
    const [question, answer] = page.messages;
    const prompt = await client.call('chat.prompt', { messageId: answer?.id ?? '' });
    expect(prompt.as).toBe('sent');
    const files = prompt.parts.flatMap(({ file }) => file ?? []);
    expect(files).toEqual(expect.arrayContaining(['SOUL.md', 'AGENTS.md']));
    expect(prompt.parts.filter(({ kind }) => kind === 'tools')).toHaveLength(10);
    expect((await client.call('chat.context', { sessionId })).window).toBeGreaterThan(0);

    const finished = nextEvent(client, 'run.finished');
    await client.call('chat.regenerate', { sessionId, messageId: question?.id ?? '' });
    await finished;
    const { siblings, messages } = await client.call('sessions.messages', { sessionId });
    expect(siblings[messages[1]?.id ?? '']).toHaveLength(2);
    expect((await client.call('sessions.search', { query: 'evening' })).hits).toMatchObject([{ sessionId, messageId: messages[1]?.id }]);

    await client.call('sessions.delete', { sessionId });
    expect((await client.call('sessions.restore', { sessionId })).session.id).toBe(sessionId);
  });

  it('while the agent is paused nothing begins, and the status says so', async () => {
    const told = nextEvent(client, 'agent.paused');
    await client.call('agent.pause', {});
    expect(await told).toEqual({ paused: true });
    expect((await client.call('system.status', {})).paused).toBe(true);
    await expect(client.call('chat.send', { content: 'Hello' })).rejects.toMatchObject({ code: 'unavailable' });
    await client.call('agent.resume', {});
    farm.script.push({ text: 'Here again.' });
    await say('Hello');
  });
});

it('a file of the workspace is edited, and the next prompt has it', async () => {
  const { text, hash } = await client.call('memory.get', { file: 'SOUL.md' });
  const changed = nextEvent(client, 'memory.changed');
  const saved = await client.call('memory.save', { file: 'SOUL.md', text: `${text}\nSpeak of barley.\n`, baseHash: hash });
  expect(await changed).toEqual({ file: 'SOUL.md' });
  expect(readFileSync(path.join(state.folder, 'workspace', 'SOUL.md'), 'utf8')).toContain('Speak of barley.');
  expect((await client.call('memory.get', { file: 'SOUL.md' })).lines.map(({ by }) => by)).toEqual(['template', 'person']);
  await expect(client.call('memory.save', { file: 'SOUL.md', text, baseHash: hash })).rejects.toMatchObject({
    code: 'conflict',
    details: { hash: saved.hash },
  });
  const { files, promptTokens } = await client.call('memory.tree', {});
  expect(files.find(({ file }) => file === 'SOUL.md')?.tokens).toBeGreaterThan(10);
  expect(promptTokens).toBeGreaterThan(100);
  const version = (await client.call('memory.versions', { file: 'SOUL.md' })).versions.at(-1);
  await client.call('memory.revert', { file: 'SOUL.md', versionId: version?.id ?? '', baseHash: saved.hash });
  expect((await client.call('memory.get', { file: 'SOUL.md' })).text).toBe(text);
});

it('requests of programs are listed with model, tokens and time, and counted in the hour', async () => {
  const ask = (stream: boolean) =>
    fetch(`${farmhand.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${farmhand.key}` },
      body: JSON.stringify({ model: 'farmhand', stream, messages: [{ role: 'user', content: 'Hello' }] }),
    }).then((response) => response.text());
  for (const stream of [false, true]) {
    farm.script.push({ text: 'Hello to you.' });
    const told = nextEvent(client, 'gateway.request');
    await ask(stream);
    expect(await told).toMatchObject({ route: '/v1/chat/completions', method: 'POST', status: 200, model: expect.stringContaining('llamafarm/'), error: null });
  }
  const { requests } = await client.call('gateway.requests', { limit: 2 });
  expect(requests.every(({ ms, firstTokenMs }) => ms > 0 && firstTokenMs !== null)).toBe(true);
  const { buckets } = await client.call('metrics.history', { minutes: 5 });
  expect(buckets.reduce((sum, { answers }) => sum + answers, 0)).toBeGreaterThanOrEqual(4);
});

it('the first run, the settings and who answers are told', async () => {
  expect(await client.call('setup.get', {})).toMatchObject({ done: false, ready: true, findings: { llamafarm: { state: 'ok' } } });
  await client.call('setup.finish', {});
  expect((await client.call('setup.get', { refresh: true })).done).toBe(true);

  const { settings } = await client.call('settings.catalogue', {});
  expect(settings.find(({ path: at }) => at === 'gateway.bind')).toMatchObject({ restart: true });
  await client.call('settings.set', { path: 'ui.theme', value: 'dark' });
  const { document } = await client.call('settings.export', {});
  expect(document).toMatchObject({ ui: { theme: 'dark' } });
  await client.call('settings.reset', { path: 'ui.theme' });
  expect(await client.call('settings.import', { document })).toEqual({ changed: ['ui.theme'], restart: false });

  farm.script.push({ text: 'Hello.' });
  expect(await client.call('route.test', {})).toMatchObject({ provider: 'llamafarm', answer: 'Hello.' });
  const { events } = await client.call('events.list', { types: ['run.*'], newestFirst: true, limit: 1 });
  expect(events).toMatchObject([{ event: 'run.finished' }]);
});
