// The conversation at the prompt: a real Farmhand, with a terminal made of streams.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { Client } from '@shared/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { converse } from '../../src/main/cli/chat/converse';
import type { Output, Terminal } from '../../src/main/cli/terminal';
import { connect, nextEvent } from '../fixtures/connect';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';

let farm: LlamaFarmServer;
let farmhand: StartedFarmhand;
let client: Client;
let person: ReturnType<typeof createPerson>;
let conversation: Promise<number>;

/** Types lines and waits for what appears on the screen. */
function createPerson() {
  const input = new PassThrough();
  const echo = new PassThrough();
  let screen = '';
  let read = 0;
  const watchers = new Set<() => void>();
  const show = (text: string): void => {
    screen += text;
    for (const look of [...watchers]) look();
  };
  echo.setEncoding('utf8').on('data', show);
  const output: Output = { isTerminal: false, columns: 120, write: show, line: (text = '') => show(`${text}\n`), paint: (_format, text) => text };
  const terminal: Terminal = { out: output, err: output, input, echo, inputIsTerminal: false, canAsk: true };
  return {
    terminal,
    type: (line: string) => void input.write(`${line}\n`),
    leave: () => void input.end(),
    screen: () => screen,
    /** What is new on the screen, up to and with the text. */
    sees: (text: string) =>
      new Promise<string>((resolve, reject) => {
        const look = (): void => {
          const at = screen.indexOf(text, read);
          if (at < 0) return;
          clearTimeout(timer);
          watchers.delete(look);
          const seen = screen.slice(read, at + text.length);
          read = at + text.length;
          resolve(seen);
        };
        const timer = setTimeout(() => reject(new Error(`"${text}" was not seen on: ${screen.slice(read)}`)), 10_000);
        watchers.add(look);
        look();
      }),
  };
}

beforeEach(async () => {
  farm = await startLlamaFarmServer();
  farmhand = await startFarmhand({ llamafarm: farm.url });
  client = connect(farmhand.url, farmhand.key);
  await client.call('llamafarm.status', { refresh: true });
  person = createPerson();
  conversation = converse({ client, address: farmhand.url, isAlive: () => true, close: async () => {} }, person.terminal, {});
  await person.sees('/help shows what can be typed.');
});
afterEach(async () => {
  person.leave();
  await conversation;
  client.close();
  await farmhand.close();
  await farm.close();
});

const facts = 'first token';
const plan = () => path.join(farmhand.stateFolder, 'workspace/plan.md');
const wantsToWrite = (content = 'Sow barley.') =>
  farm.script.push({ toolCalls: [{ name: 'write_file', arguments: { path: 'plan.md', content } }] }, { text: 'So be it.' });

it('keeps one session from message to message, and says how to go on', async () => {
  person.type('Hello!');
  await person.sees(facts);
  person.type('What is 12 times 12?');
  expect(await person.sees(facts)).toMatch(/calculate 12 \* 12 {2}done[\s\S]*12 \* 12 = 144/);
  const { sessions } = await client.call('sessions.list', {});
  expect(sessions).toHaveLength(1);
  person.type('/exit');
  await person.sees(`farmhand chat --session ${sessions[0]?.id}`);
  expect(await conversation).toBe(0);
});

it('shows what the agent wants to do and does it after a yes', async () => {
  wantsToWrite();
  person.type('Write the plan.');
  const asked = await person.sees('[y/s/a/n]');
  expect(asked).toMatch(/May I\? .*plan\.md/);
  expect(asked).toContain('+Sow barley.');
  expect(existsSync(plan())).toBe(false);
  person.type('perhaps');
  await person.sees('[y/s/a/n]');
  person.type('y');
  expect(await person.sees(facts)).toContain('So be it.');
  expect(readFileSync(plan(), 'utf8')).toContain('Sow barley.');
});

it('hands the reason of a no to the model', async () => {
  wantsToWrite();
  person.type('Write the plan.');
  await person.sees('[y/s/a/n]');
  person.type('n');
  await person.sees('Why not?');
  person.type('oats would be better');
  await person.sees(facts);
  expect(JSON.stringify(farm.chats().at(-1)?.body)).toContain('Denied: oats would be better');
  expect(existsSync(plan())).toBe(false);
});

it('takes the question away when it is answered elsewhere', async () => {
  wantsToWrite();
  const asked = nextEvent(client, 'approval.requested');
  person.type('Write the plan.');
  await person.sees('[y/s/a/n]');
  const other = connect(farmhand.url, farmhand.key);
  await other.call('approvals.resolve', { approvalId: (await asked).approval.id, decision: 'allow' });
  other.close();
  await person.sees('Decided elsewhere.');
  await person.sees(facts);
  person.type('Hello!');
  expect(await person.sees(facts)).toContain('Hello!');
});

it('asks for programs that have no prompt of their own', async () => {
  wantsToWrite();
  const answer = fetch(`${farmhand.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', content: 'Write it.' }] }),
  });
  await person.sees('In another session: may I?');
  await person.sees('[y/s/a/n]');
  person.type('y');
  expect((await answer).status).toBe(200);
  expect(existsSync(plan())).toBe(true);
});

it('lets what is typed during an answer steer it', async () => {
  const go = Promise.withResolvers<void>();
  farm.script.push({ text: 'one two three', hold: { after: 2, until: go.promise } }, { text: 'Four, as you wish.' });
  person.type('Count.');
  await person.sees('one');
  const steered = nextEvent(client, 'message.added', ({ message }) => message.role === 'user' && JSON.stringify(message.content).includes('say four'));
  person.type('say four');
  // The message is there before the answer may end: this connection carries calls in their order.
  await client.call('system.status', {});
  go.resolve();
  await steered;
  await person.sees('Four, as you wish.');
  expect((await client.call('sessions.list', {})).sessions).toHaveLength(1);
});

it('begins anew, lists sessions and goes back to one', async () => {
  person.type('Hello!');
  await person.sees(facts);
  const [first] = (await client.call('sessions.list', {})).sessions;
  person.type('/new');
  await person.sees('A new session.');
  person.type('Good evening!');
  await person.sees(facts);
  expect((await client.call('sessions.list', {})).sessions).toHaveLength(2);
  person.type('/sessions');
  await person.sees('Good evening!');
  await person.sees(first?.id ?? 'an id');
  person.type(`/session ${first?.id}`);
  await person.sees('On with "Hello!", mode ask.');
  person.type('What is 2 plus 2?');
  await person.sees(facts);
  expect((await client.call('sessions.get', { sessionId: first?.id ?? '' })).messages.length).toBeGreaterThan(2);
});

it('changes mode and model, and says what it does not know', async () => {
  person.type('/mode');
  await person.sees('The mode is that of the settings.');
  person.type('/mode allow-workspace');
  await person.sees('The mode is allow-workspace');
  wantsToWrite('Sow oats.');
  person.type('Write the plan.');
  await person.sees(facts);
  expect(readFileSync(plan(), 'utf8')).toContain('Sow oats.');
  person.type('/mode everything');
  await person.sees('There is no mode "everything". Use one of: chat-only, ask, allow-reads, allow-workspace.');
  person.type('/model nobody/knows');
  person.type('Hello?');
  await person.sees('There is no model "nobody/knows".');
  person.type('/model farmhand');
  await person.sees('farmhand is asked');
  person.type('Hello!');
  await person.sees(facts);
  person.type('/dance');
  await person.sees('There is no /dance.');
});

it('stops an answer on /stop and when the person leaves', async () => {
  farm.script.always({ text: 'one two three', hold: { after: 2, until: new Promise(() => {}) } });
  person.type('Count.');
  await person.sees('one');
  person.type('/stop');
  await person.sees('Stopped. What was said so far is kept.');
  person.type('Count.');
  await person.sees('one');
  const stopped = nextEvent(client, 'run.finished');
  person.leave();
  expect(await stopped).toMatchObject({ reason: 'stopped' });
  expect(await conversation).toBe(0);
});
