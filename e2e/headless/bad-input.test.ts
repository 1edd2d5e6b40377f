// Whatever goes wrong gets a status and a sentence, and what was there before stays.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, nextEvent } from '../fixtures/connect';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';

let stateFolder: string;
let farm: LlamaFarmServer;
let farmhand: StartedFarmhand;

beforeEach(async () => {
  stateFolder = mkdtempSync(path.join(tmpdir(), 'farmhand-bad-input-'));
  farm = await startLlamaFarmServer();
  farmhand = await startFarmhand({ llamafarm: farm.url, stateFolder });
});
afterEach(async () => {
  await farmhand.close();
  await farm.close();
  rmSync(stateFolder, { recursive: true, force: true });
});

const chat = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${farmhand.url}/v1/chat/completions`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const hello = { messages: [{ role: 'user', content: 'Hello' }] };

/** One session that must survive whatever the test does next. */
async function makeHistory() {
  farm.script.push({ text: 'Noted.' });
  const response = await chat({ ...hello, user: 'keeper' });
  expect(response.status).toBe(200);
}
async function expectHistory() {
  const client = connect(farmhand.url, farmhand.key);
  const { sessions } = await client.call('sessions.list', {});
  const { messages } = await client.call('sessions.get', { sessionId: sessions.at(-1)?.id ?? '' });
  client.close();
  expect(messages.slice(0, 2).map(({ role, state }) => `${role} ${state}`)).toEqual(['user complete', 'assistant complete']);
}

describe('callers that do not belong here', () => {
  it.each([
    ['a foreign Origin', { origin: 'https://evil.example' }, 403],
    ['the null Origin', { origin: 'null' }, 403],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
  ])('%s is refused before anything happens', async (_name, headers, status) => {
    await makeHistory();
    const before = farm.chats().length;
    const response = await chat(hello, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { message: expect.any(String) } });
    expect(farm.chats()).toHaveLength(before);
    await expectHistory();
  });

  it('a method of the contract needs the key', async () => {
    const response = await fetch(`${farmhand.url}/api/rpc/settings.set`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"path":"gateway.port","value":1}',
    });
    expect(response.status).toBe(403);
  });
});

describe('a LlamaFarm server that fails', () => {
  it.each([
    ['answers HTML', { status: 200, body: '<html>hello</html>', contentType: 'text/html' }],
    ['answers 500', { status: 500, body: { error: 'Internal Server Error', message: 'An unexpected error occurred.', request_id: 'x' } }],
  ])('that %s gives 502 with a sentence', async (_name, reply) => {
    await makeHistory();
    farm.intercept(({ path: asked }) => (asked.endsWith('/chat/completions') ? { ...reply } : undefined));
    const response = await chat(hello);
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringMatching(/\w+/), type: 'server_error' } });
    farm.intercept(undefined);
    await expectHistory();
  });

  it('that dies in mid-stream leaves the words that came, marked as interrupted', async () => {
    const client = connect(farmhand.url, farmhand.key);
    await client.call('system.status', {});
    farm.script.push({ text: 'The barley is in the', destroyAfterChunks: 4 });
    const finished = nextEvent(client, 'run.finished');
    const { sessionId } = await client.call('chat.send', { content: 'Where is the barley?' });
    expect(await finished).toMatchObject({ reason: 'failed', error: { retryable: true } });
    const { messages } = await client.call('sessions.get', { sessionId });
    expect(messages.at(-1)).toMatchObject({ role: 'assistant', state: 'interrupted' });
    expect(JSON.stringify(messages.at(-1)?.content)).toContain('The');

    farm.script.push({ text: 'In the loft.' });
    const again = nextEvent(client, 'run.finished');
    await client.call('chat.send', { sessionId, content: 'Go on.' });
    expect(await again).toMatchObject({ reason: 'done' });
    client.close();
  });

  it('that goes away turns the health at once, and a new one is found again', async () => {
    await makeHistory();
    await farm.close();
    const response = await chat(hello);
    expect(response.status).toBeGreaterThanOrEqual(502);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining('LlamaFarm') } });
    expect(await (await fetch(`${farmhand.url}/health`)).json()).toMatchObject({ ready: false });
    await expectHistory();
  });
});

describe('a state folder with something wrong in it', () => {
  it('starts with the defaults when moltbot.json is broken, and keeps the broken file', async () => {
    await makeHistory();
    await farmhand.close();
    writeFileSync(path.join(stateFolder, 'moltbot.json'), '{ broken');
    farmhand = await startFarmhand({ llamafarm: farm.url, stateFolder });
    const client = connect(farmhand.url, farmhand.key);
    const { settingsProblem } = await client.call('system.status', {});
    client.close();
    expect(settingsProblem).toMatch(/was not valid JSON/);
    await expectHistory();
  });
});

describe('a port that is taken', () => {
  it('is told with who has it, and nothing is changed', async () => {
    const other = createServer((_, response) => response.end('hello'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const second = mkdtempSync(path.join(tmpdir(), 'farmhand-second-'));
    try {
      await expect(startFarmhand({ llamafarm: farm.url, stateFolder: second, port })).rejects.toThrow(/taken by another program/);
      await expect(startFarmhand({ llamafarm: farm.url, stateFolder: second, port: Number(new URL(farmhand.url).port) })).rejects.toThrow(
        /taken by another Farmhand/,
      );
      expect(readFileSync(path.join(stateFolder, 'gateway.json'), 'utf8')).toContain(farmhand.key);
    } finally {
      other.close();
      rmSync(second, { recursive: true, force: true });
    }
  });
});
