// The tour's steps. They hold for a real model as for a scripted one: strict about facts, silent about wording.
import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import type { Route } from '@shared/contract/models';
import { healthSchema } from '@shared/contract/system';
import { z } from 'zod';
import { count, duration, oneLine } from '../format';
import { ask } from './ask';
import type { DemoGateway } from './gateway';
import { streamChat } from './openai-call';
import type { StandIn } from './stand-in';
import type { Check } from './tour';

/** DESIGN: small enough for a small model. */
const longestWorkspace = 4_500;

const workspaceFiles = ['SOUL.md', 'AGENTS.md', 'TOOLS.md', 'USER.md', 'IDENTITY.md', 'MEMORY.md', 'HEARTBEAT.md'];

async function readHealth(address: string) {
  const response = await fetch(new URL('/health', address));
  return { code: response.status, health: healthSchema.parse(await response.json()) };
}

export async function bootstrap({ stateFolder, address }: DemoGateway, check: Check): Promise<void> {
  for (const file of ['moltbot.json', 'farmhand.db', 'gateway.json', 'workspace']) check(`${file} is there`, existsSync(path.join(stateFolder, file)));
  if (process.platform !== 'win32') {
    const mode = statSync(path.join(stateFolder, 'gateway.json')).mode & 0o777;
    check('only this account can read the key of the gateway', mode === 0o600, mode.toString(8));
  }
  const { code, health } = await readHealth(address);
  check('/health answers', code === 200, `${code}, ${health.status}`);
}

export async function workspace({ client }: DemoGateway, check: Check): Promise<void> {
  const { files } = await client.call('workspace.show', {});
  const names = files.map(({ file }) => file);
  const missing = workspaceFiles.filter((file) => !names.includes(file));
  check(
    'the files that make the agent who it is are written',
    missing.length === 0,
    missing.length === 0 ? workspaceFiles.join(', ') : `missing: ${missing.join(', ')}`,
  );
  const characters = files.filter(({ file }) => workspaceFiles.includes(file)).reduce((sum, { text }) => sum + text.length, 0);
  check(`together they are under ${longestWorkspace} characters`, characters < longestWorkspace, `${characters}`);
  const diff = await client.call('workspace.diff', {});
  check('they are what the templates say', diff.files.length === 0, diff.files.map(({ file }) => file).join(', '));
}

export async function chat({ client }: DemoGateway, check: Check): Promise<void> {
  const { text, end, pieces, firstTextMs, sessionId } = await ask(client, 'Hello! Who are you?');
  check('the agent answers', end.reason === 'done' && text.trim() !== '', end.error?.message ?? oneLine(text, 120));
  check('the answer is streamed', pieces > 0 && firstTextMs !== null, `${count(pieces, 'piece')}, the first after ${duration(firstTextMs ?? 0)}`);
  check('it says which model answered', end.facts !== null, end.facts === null ? '' : `${end.facts.provider}/${end.facts.model}`);
  const { messages } = await client.call('sessions.get', { sessionId });
  check('question and answer are kept', messages.length >= 2 && messages.every(({ state }) => state === 'complete'), count(messages.length, 'message'));
}

export async function tools({ client }: DemoGateway, check: Check): Promise<void> {
  const lamp = await ask(client, 'Switch on the porch lamp.');
  const switched = lamp.tools.find(({ tool }) => tool === 'control');
  check(
    '"Switch on the porch lamp" calls control',
    switched?.outcome === 'done',
    switched ? `${switched.content} ${duration(switched.ms)}` : `called: ${toolNames(lamp.tools)}`,
  );
  const { devices } = await client.call('home.get', {});
  const on = Object.entries(devices).find(([name, { state }]) => name.includes('lamp') && state === 'on');
  check('the lamp of the simulated home is on', on !== undefined, on?.[0] ?? Object.keys(devices).join(', '));
  const sum = await ask(client, 'What is 12 times 12?');
  const worked = sum.tools.find(({ tool }) => tool === 'calculate');
  check(
    '"What is 12 times 12?" calls calculate',
    worked?.outcome === 'done' && worked.content.includes('144'),
    worked?.content ?? `called: ${toolNames(sum.tools)}`,
  );
  check('the agent speaks after its tools', sum.end.reason === 'done' && sum.text.trim() !== '', oneLine(sum.text, 120));
}

const toolNames = (called: { tool: string; outcome: string }[]) => called.map(({ tool, outcome }) => `${tool} (${outcome})`).join(', ') || 'nothing';

const modelListSchema = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });

export async function gateway({ address }: DemoGateway, check: Check): Promise<void> {
  const answer = await streamChat(address, 'Hello!');
  check(
    'POST /v1/chat/completions streams',
    answer.status === 200 && answer.contentType.startsWith('text/event-stream'),
    `${answer.status}, ${count(answer.chunks, 'chunk')}`,
  );
  check('it carries an answer', answer.text.trim() !== '', oneLine(answer.text, 120));
  check('it ends as OpenAI says', answer.done && answer.finish === 'stop', `finish_reason ${answer.finish}, ${answer.done ? '[DONE]' : 'no [DONE]'}`);
  const models = modelListSchema.parse(await (await fetch(new URL('/v1/models', address))).json());
  check(
    '/v1/models names the agent',
    models.data.some(({ id }) => id === 'farmhand'),
    models.data.map(({ id }) => id).join(', '),
  );
  const foreign = await fetch(new URL('/v1/chat/completions', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://example.com' },
    body: JSON.stringify({ model: 'farmhand', messages: [{ role: 'user', content: 'Hello!' }] }),
  });
  check('a foreign web page is refused', foreign.status === 403, String(foreign.status));
}

export async function memory({ client, stateFolder }: DemoGateway, check: Check): Promise<void> {
  const told = await ask(client, 'Remember that the north gate code is 4411.');
  const noted = told.tools.find(({ tool }) => tool === 'memory_write');
  check('the agent notes it', noted?.outcome === 'done', noted?.content ?? `called: ${toolNames(told.tools)}`);
  const files = await notesWith(path.join(stateFolder, 'workspace'), '4411');
  check('it is on disk, in plain Markdown', files.length > 0, files.join(', '));
  const { hits } = await client.call('memory.search', { query: 'north gate code' });
  check(
    'a search finds it',
    hits.some(({ text }) => text.includes('4411')),
    hits[0] ? `${hits[0].file}:${hits[0].line} ${hits[0].text}` : 'nothing found',
  );
  const asked = await ask(client, 'What is the north gate code?');
  const { messages } = await client.call('sessions.get', { sessionId: asked.sessionId });
  const known = messages.some(
    ({ role, details, content }) =>
      (role === 'user' && JSON.stringify(details ?? '').includes('4411')) || (role === 'tool' && JSON.stringify(content).includes('4411')),
  );
  check('a new session has it before it', known && asked.end.reason === 'done', oneLine(asked.text, 120));
}

async function notesWith(folder: string, text: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return names.filter((_, index) => texts[index]?.includes(text));
}

/** `alone` is a second Farmhand that reaches no model at all. */
export async function serverDown({ client, address }: DemoGateway, alone: DemoGateway, standIn: StandIn | null, check: Check): Promise<void> {
  const refusal = await ask(alone.client, 'Are you there?').then(
    ({ end }) => end.error,
    (error: unknown) => (error instanceof FarmhandError ? error : null),
  );
  check(
    'without any model a chat says so, and what to do',
    refusal !== null && refusal.code === 'unavailable' && refusal.message.length > 20,
    refusal?.message ?? 'there was no error',
  );
  const { health } = await readHealth(alone.address);
  check('/health says so too', health.status === 'degraded' && !health.ready && health.action !== null, health.action ?? health.detail);
  check('the gateway goes on serving', (await alone.client.call('sessions.list', {})).sessions.length >= 0);
  if (standIn === null) return;

  const before = await client.call('sessions.list', {});
  await standIn.stop();
  const failed = await ask(client, 'Are you there?').then(
    ({ end }) => end.error,
    (error: unknown) => (error instanceof FarmhandError ? error : null),
  );
  check('when the server goes away, the chat fails with a reason', failed !== null, failed?.message ?? 'it was answered');
  const after = await client.call('sessions.list', {});
  check(
    'nothing that was said is lost',
    before.sessions.every(({ id }) => after.sessions.some((session) => session.id === id)),
    count(after.sessions.length, 'session'),
  );
  check('/health answers all the while', (await readHealth(address)).code === 200);
}

/** Who answers in this tour. */
export async function whoAnswers({ client }: DemoGateway): Promise<Route> {
  await client.call('llamafarm.status', { refresh: true });
  return (await client.call('models.list', {})).route;
}
