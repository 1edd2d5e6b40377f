// farmhand chat, as a real process, with and without a gateway.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { methods } from '@shared/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connect, nextEvent } from '../fixtures/connect';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type CliOptions, type RunningCli, runCli, startCli } from '../fixtures/run-cli';
import { createTempState, type TempState } from '../fixtures/temp-state';

const answerSchema = z.object({
  sessionId: z.string(),
  runId: z.string(),
  reason: z.string(),
  text: z.string(),
  tools: z.array(z.object({ tool: z.string(), arguments: z.json(), outcome: z.string(), content: z.string(), ms: z.number() })),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
const gatewaySchema = z.object({ address: z.string(), key: z.string(), pid: z.number() });

let farm: LlamaFarmServer;
let state: TempState;
let options: CliOptions;
let gateway: RunningCli | null = null;

beforeAll(async () => {
  farm = await startLlamaFarmServer();
});
afterAll(() => farm.close());
beforeEach(() => {
  state = createTempState();
  options = { state, llamafarm: farm.url };
});
afterEach(async () => {
  if (gateway) {
    await runCli(['stop'], options);
    gateway.child.kill('SIGKILL');
    await gateway.ended;
  }
  gateway = null;
  farm.script.always(undefined);
  state.remove();
});

async function startGateway(): Promise<RunningCli> {
  gateway = startCli(['start', '--headless'], options);
  await gateway.seen(/answers|No model/);
  return gateway;
}
const gatewayFile = () => gatewaySchema.parse(JSON.parse(readFileSync(path.join(state.folder, 'gateway.json'), 'utf8')));
const askJson = async (text: string, ...args: string[]) => answerSchema.parse(JSON.parse((await runCli(['chat', '--json', ...args, text], options)).stdout));
const getSession = async (id: string) => methods['sessions.get'].output.parse(JSON.parse((await runCli(['sessions', 'show', id, '--json'], options)).stdout));
const listSessions = async () => methods['sessions.list'].output.parse(JSON.parse((await runCli(['sessions', 'list', '--json'], options)).stdout)).sessions;
const notes = () =>
  readdirSync(path.join(state.folder, 'workspace', 'memory'))
    .map((name) => readFileSync(path.join(state.folder, 'workspace', 'memory', name), 'utf8'))
    .join('\n');

describe.each(['in process', 'attached to a gateway'])('one shot, %s', (how) => {
  beforeEach(async () => {
    if (how !== 'in process') await startGateway();
  });

  it('answers with tools that really ran and memory on disk', async () => {
    const result = await runCli(['chat', 'Remember that the north gate code is 4411, then tell me the time'], options);
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/Noted in memory\/.+ It is \w+day \d{4}-\d\d-\d\d/);
    expect(result.stderr).toMatch(/memory_write .*4411.* done/);
    expect(result.stderr).toMatch(/time_now .*done/);
    expect(notes()).toContain('4411');
  });

  it('takes text from a pipe and prints the answer alone on stdout', async () => {
    const result = await runCli(['chat'], { ...options, input: 'Hello there\n' });
    expect(result).toMatchObject({ code: 0, stdout: 'Hello! I am Farmhand. What shall we do?\n' });
    expect(result.stderr).toMatch(/^ {2}llamafarm\/.+, first token \d+ ms/);
  });

  it('goes on with a session', async () => {
    const first = await askJson('Hello!');
    const second = await askJson('What is 12 times 12?', '--session', first.sessionId);
    expect(second.sessionId).toBe(first.sessionId);
    expect(second).toMatchObject({ reason: 'done', error: null, tools: [{ tool: 'calculate', outcome: 'done', content: '12 * 12 = 144' }] });
    const { messages } = await getSession(first.sessionId);
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant', 'tool', 'assistant']);
    expect((await listSessions()).find(({ id }) => id === first.sessionId)).toMatchObject({ origin: 'cli' });
  });

  it('denies at once what nobody can be asked about, and tells the model why', async () => {
    farm.script.push({ toolCalls: [{ name: 'write_file', arguments: { path: 'notes/plan.md', content: 'Sow barley.' } }] }, { text: 'So be it.' });
    const result = await runCli(['chat', 'write the plan'], options);
    expect(result).toMatchObject({
      code: 0,
      stdout: 'So be it.\n',
      stderr: expect.stringMatching(/write_file notes\/plan\.md Sow barley\. {2}denied nobody is at a terminal to say yes/),
    });
    expect(JSON.stringify(farm.chats().at(-1)?.body)).toContain('Denied: nobody is at a terminal to say yes.');
    expect(existsSync(path.join(state.folder, 'workspace', 'notes', 'plan.md'))).toBe(false);
  });

  it('ends with 4 when denials end the run', async () => {
    let round = 0;
    farm.script.always(() => {
      round += 1;
      return { toolCalls: [{ name: 'write_file', arguments: { path: `${round}.md`, content: 'x' } }] };
    });
    const result = await runCli(['chat', 'write it'], options);
    expect(result.code).toBe(4);
    expect(result.stderr).toContain('were not allowed');
  });

  it('writes in mode allow-workspace without a question', async () => {
    const result = await runCli(['chat', '--mode', 'allow-workspace', 'create notes/x.md with hello world'], options);
    expect(result.code).toBe(0);
    expect(readFileSync(path.join(state.folder, 'workspace', 'notes', 'x.md'), 'utf8').trim()).toBe('hello world');
  });

  it('shows reasoning apart from the answer', async () => {
    farm.script.push({ think: 'First things first.', text: 'The answer.' });
    const result = await runCli(['chat', 'think'], options);
    expect(result.stdout).toBe('The answer.\n');
    expect(result.stderr).toContain('First things first.');
  });

  it('lets no escape sequence of a model reach the terminal', async () => {
    farm.script.push({ text: 'red \u001b[31malert\u001b]0;title\u0007\u202Egnp' });
    const { stdout } = await runCli(['chat', 'colours'], options);
    expect(stdout).toBe('red [31malert]0;titlegnp\n');
  });

  it('fails with the reason when the server answers with an apology', async () => {
    farm.script.push({ apology: true });
    const result = await runCli(['chat', 'Hello?'], options);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/LlamaFarm/);
  });

  it('shows what was said before the server broke off, and says so', async () => {
    farm.script.push({ text: 'one two three four five', destroyAfterChunks: 3 });
    const result = await runCli(['chat', 'count'], options);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('one');
    const [session] = await listSessions();
    const { messages } = await getSession(session?.id ?? '');
    expect(messages.at(-1)).toMatchObject({ role: 'assistant', state: 'interrupted' });
    expect((await runCli(['sessions', 'show', session?.id ?? ''], options)).stdout).toContain('Farmhand (interrupted)');
  });

  it.skipIf(process.platform === 'win32')('stops the answer on Ctrl+C and keeps what was said', async () => {
    farm.script.push({ text: 'one two three', hold: { after: 2, until: new Promise(() => {}) } });
    const cli = startCli(['chat', 'count'], options);
    await cli.seen(/one/);
    cli.child.kill('SIGINT');
    const result = await cli.ended;
    expect(result).toMatchObject({ code: 1, signal: null, stderr: expect.stringContaining('Stopped. What was said so far is kept.') });
    const [session] = await listSessions();
    expect((await getSession(session?.id ?? '')).messages.at(-1)).toMatchObject({ state: 'interrupted' });
  });

  it.each([
    [['chat', '--session', 'ses_none', 'hi'], 1, /no session ses_none/],
    [['chat', '--model', 'nobody/knows', 'hi'], 1, /no model "nobody\/knows"/],
    [['chat', '--mode', 'everything', 'hi'], 2, /chat-only, ask, allow-reads, allow-workspace/],
    [['chat'], 2, /nothing to say/],
    [['chat', '--json'], 2, /nothing to say/],
  ])('%j ends with %i and one line', async (args, code, message) => {
    const result = await runCli(args, options);
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(message);
    expect(result.stdout).toBe('');
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });
});

it('without any model it says so, with what to do, and keeps nothing half done', async () => {
  const result = await runCli(['chat', 'Hello?'], { ...options, llamafarm: undefined });
  expect(result).toMatchObject({ code: 1, stdout: '' });
  expect(result.stderr).toMatch(/^farmhand: .*LlamaFarm.*refused the connection.*\n$/);
  expect(result.stderr).toContain('Correct LLAMAFARM_URL, or start LlamaFarm there.');
  expect(await listSessions()).toEqual([]);
});

it('attaches with the key of the gateway: the run is seen by the others there', async () => {
  await startGateway();
  const { address, key, pid } = gatewayFile();
  const client = connect(address, key);
  try {
    await client.call('system.status', {});
    const finished = nextEvent(client, 'run.finished');
    const answer = await askJson('Hello!');
    expect(await finished).toMatchObject({ sessionId: answer.sessionId, reason: 'done' });
    expect((await client.call('system.status', {})).pid).toBe(pid);
  } finally {
    client.close();
  }
});

describe('kill -9 in the middle of an answer', () => {
  it('is told at the prompt, marks the answer interrupted, and the session goes on', async () => {
    const running = await startGateway();
    farm.script.push({ text: 'The barley is sown and the gate', hold: { after: 5, until: new Promise(() => {}) } });
    const cli = startCli(['chat', 'Tell me a story.'], options);
    await cli.seen(/The barley is/);
    // Answers in progress are saved every half second; the first piece is there before.
    running.child.kill('SIGKILL');
    await running.ended;
    expect(await cli.ended).toMatchObject({ code: 1, stderr: expect.stringContaining('The gateway went away in the middle of the answer.') });

    const [session] = await listSessions();
    const id = session?.id ?? '';
    const shown = await runCli(['sessions', 'show', id], options);
    expect(shown.stdout).toMatch(/You\nTell me a story\.\n\nFarmhand \(interrupted\)/);

    await startGateway();
    const next = await askJson('Go on.', '--session', id);
    expect(next).toMatchObject({ sessionId: id, reason: 'done', error: null });
    const { messages } = await getSession(id);
    expect(messages.map(({ role, state: how }) => `${role} ${how}`)).toEqual(['user complete', 'assistant interrupted', 'user complete', 'assistant complete']);
  });

  it('of a chat in process loses nothing that was said before', async () => {
    farm.script.push({ text: 'one two three', hold: { after: 2, until: new Promise(() => {}) } });
    const cli = startCli(['chat', 'count'], options);
    await cli.seen(/one/);
    cli.child.kill('SIGKILL');
    await cli.ended;
    const [session] = await listSessions();
    expect((await getSession(session?.id ?? '')).messages.map(({ role, state: how }) => `${role} ${how}`)).toEqual(['user complete', 'assistant interrupted']);
  });
});

it('a broken moltbot.json does not stop a chat', async () => {
  mkdirSync(state.folder, { recursive: true });
  writeFileSync(path.join(state.folder, 'moltbot.json'), 'not json at all');
  expect(await runCli(['chat', 'Hello!'], options)).toMatchObject({ code: 0, stdout: expect.stringContaining('Hello!') });
});
