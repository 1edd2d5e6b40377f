// Canary secrets are planted wherever secrets can be, and then looked for in everything that leaves.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFileLog, type FileLog, logFileName } from '../../src/main/app/file-log';
import { openZip } from '../../src/main/base/read-zip';
import { connect, nextEvent } from '../fixtures/connect';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';

const canaries = {
  environment: 'canary-env-7f3a9b2c51',
  settings: 'canary-settings-0d41e6aa',
  settingsLater: 'canary-later-98c3b1f0',
  header: 'sk-canaryheader4f2a9c7e1b',
  typed: 'ghp_canaryTyped0123456789abcdefABCDEF01',
  argument: 'AKIACANARYARGUMENT12',
  argumentByName: 'canary-argument-5521ab',
  file: 'canary-file-77ab01cd23',
  upstream: 'sk-proj-canaryupstream00112233',
  privateKey: 'CANARYb3BlbnNzaC1rZXktdjEAAAAA',
};

let stateFolder: string;
let farm: LlamaFarmServer;
let farmhand: StartedFarmhand;
/** Everything that was handed out, by where it came from. */
const outputs = new Map<string, string>();
let key = '';
let log: FileLog;

async function textOfZip(file: string): Promise<string> {
  const zip = await openZip(file);
  let text = '';
  for (const entry of zip.entries) for await (const part of await zip.read(entry)) text += Buffer.from(part).toString('utf8');
  await zip.close();
  return text;
}

beforeAll(async () => {
  stateFolder = mkdtempSync(path.join(tmpdir(), 'farmhand-canary-'));
  mkdirSync(path.join(stateFolder, 'workspace'), { recursive: true });
  writeFileSync(
    path.join(stateFolder, 'moltbot.json'),
    JSON.stringify({ gateway: { port: 3332 }, models: { providers: { openai: { apiKey: canaries.settings, baseUrl: 'https://api.example' } } } }),
  );
  writeFileSync(path.join(stateFolder, 'workspace', 'deploy.env'), `API_TOKEN=${canaries.file}\n`);
  farm = await startLlamaFarmServer();
  log = createFileLog(path.join(stateFolder, 'logs'));
  farmhand = await startFarmhand({ llamafarm: farm.url, stateFolder, env: { OPENAI_API_KEY: canaries.environment }, log });
  key = farmhand.key;
  await live();
  const { upstream, header, argument, argumentByName } = canaries;
  log.error({ err: new Error(`refused: ${upstream}`), headers: { authorization: `Bearer ${header}` }, password: argumentByName }, `asked with ${argument}`);
  // What lies in the files is read once nothing is open any more.
  await farmhand.close();
  await vi.waitFor(() => expect(readFileSync(path.join(stateFolder, 'logs', logFileName), 'utf8')).toContain('asked with'), { timeout: 10_000 });
  keepFiles();
});
afterAll(async () => {
  await farm.close();
  rmSync(stateFolder, { recursive: true, force: true });
});

async function live(): Promise<void> {
  const client = connect(farmhand.url, farmhand.key);
  await client.call('settings.set', { path: 'models.providers.other', value: { token: canaries.settingsLater } });

  // A conversation with secrets in the question, in a tool's arguments and in a tool's result.
  farm.script.push(
    { toolCalls: [{ name: 'read_file', arguments: { path: 'deploy.env' } }] },
    {
      toolCalls: [
        {
          name: 'write_file',
          arguments: {
            path: 'notes.md',
            content: `${canaries.argument}\npassword=${canaries.argumentByName}\n${canaries.environment} ${canaries.settingsLater}\n-----BEGIN OPENSSH PRIVATE KEY-----\n${canaries.privateKey}\n-----END OPENSSH PRIVATE KEY-----`,
          },
        },
      ],
    },
    { text: `I have written ${canaries.argument}.` },
  );
  const asked = nextEvent(client, 'approval.requested');
  const finished = nextEvent(client, 'run.finished');
  const { sessionId } = await client.call('chat.send', { content: `My key is ${canaries.typed}, and ${canaries.settings}. Write it down.` });
  const { approval } = await asked;
  await client.call('approvals.resolve', { approvalId: approval.id, decision: 'allow' });
  expect(await finished).toMatchObject({ reason: 'done' });

  // A server that echoes secrets in its errors, and callers that show theirs.
  farm.intercept(({ path: at }) =>
    at.endsWith('/chat/completions')
      ? {
          status: 401,
          body: { error: { message: `Incorrect API key provided: ${canaries.upstream}. The header was Authorization: Bearer ${canaries.environment}` } },
        }
      : undefined,
  );
  const post = (at: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${farmhand.url}${at}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${canaries.header}`, ...headers },
      body: JSON.stringify(body),
    });
  const keep = async (name: string, response: Response) =>
    outputs.set(`${name} ${response.status}`, `${JSON.stringify([...response.headers])}\n${await response.text()}`);
  const question = { messages: [{ role: 'user', content: 'Hello' }] };
  await keep('error of /v1', await post('/v1/chat/completions', question));
  await keep('error of a stream', await post('/v1/chat/completions', { ...question, stream: true }));
  await keep('refusal', await post('/api/rpc/settings.get', {}));
  await keep('unknown method', await post(`/api/rpc/${canaries.header}`, {}));
  await keep('unknown route', await fetch(`${farmhand.url}/${canaries.header}?key=${farmhand.key}&token=${canaries.header}`));
  await keep('bad input', await post('/api/rpc/chat.send', { content: 5, apiKey: canaries.header }, { authorization: `Bearer ${farmhand.key}` }));
  await keep('wrong key', await post('/api/rpc/models.list', {}, { authorization: `Bearer fhk_${canaries.header}xxxxxxxxxxxxxxxxxxxxxx` }));
  const failed = nextEvent(client, 'run.finished');
  await client.call('chat.send', { content: 'Hello' });
  outputs.set('the end of a failed run', JSON.stringify((await failed).error));

  const admin = { authorization: `Bearer ${farmhand.key}` };
  for (const at of ['/metrics', '/openapi.json', '/health', '/']) await keep(at, await fetch(`${farmhand.url}${at}`, { headers: admin }));
  const call = async (method: string, input: object) => keep(method, await post(`/api/rpc/${method}`, input, admin));
  await call('sessions.export', { sessionId });
  await call('settings.get', {});
  await call('events.list', { limit: 1000 });
  await call('system.status', {});
  await call('system.doctor', {});
  await call('backup.list', {});
  log.error({ err: new Error(`refused: ${canaries.upstream}`), headers: { authorization: `Bearer ${canaries.header}` } }, `asked with ${canaries.argument}`);
  await vi.waitFor(() => expect(readFileSync(path.join(stateFolder, 'logs', logFileName), 'utf8')).toContain('asked with'), { timeout: 10_000 });
  const { file } = await client.call('system.diagnostics', {});
  outputs.set('diagnostics', await textOfZip(file));
  await call('keys.list', {});
  client.close();
}

function keepFiles(): void {
  for (const name of readdirSync(path.join(stateFolder, 'logs'))) outputs.set(`logs/${name}`, readFileSync(path.join(stateFolder, 'logs', name), 'utf8'));
  const db = new DatabaseSync(path.join(stateFolder, 'farmhand.db'), { readOnly: true });
  outputs.set(
    'events in the database',
    db
      .prepare('SELECT event, data FROM events')
      .all()
      .map(({ event, data }) => `${event} ${data}`)
      .join('\n'),
  );
  outputs.set('keys in the database', JSON.stringify(db.prepare('SELECT * FROM keys').all()));
  db.close();
}

describe('a secret that is', () => {
  it.each(Object.entries(canaries))('in %s is in no log, event, error, export or page', (_where, canary) => {
    const leaks = [...outputs].filter(([, text]) => text.includes(canary)).map(([name]) => name);
    expect(leaks).toEqual([]);
  });

  it('the key of this start is in nothing that was handed out', () => {
    expect([...outputs].filter(([, text]) => text.includes(key)).map(([name]) => name)).toEqual([]);
  });
});

it('the canaries were there to be found: the outputs hold what stood around them', () => {
  const text = (name: string) =>
    [...outputs]
      .filter(([known]) => known.startsWith(name))
      .map(([, found]) => found)
      .join('\n');
  expect(text('sessions.export')).toContain('My key is [secret removed], and [secret removed]. Write it down.');
  expect(text('sessions.export')).toContain('API_TOKEN=[secret removed]');
  expect(text('events in the database')).toContain('[secret removed]');
  expect(text('events in the database')).toContain('approval.requested');
  expect(text('error of /v1')).toContain('[secret removed]');
  expect(text('diagnostics')).toContain('"apiKey": "[secret removed]"');
  expect(text('diagnostics')).toContain('asked with');
  expect(text('diagnostics')).not.toContain('Write it down');
  expect(text('settings.get 200')).toContain('"apiKey":"[secret removed]"');
  expect(outputs.size).toBeGreaterThan(18);
});

it('what was shown for approval and what is on disk keep every byte', () => {
  expect(readFileSync(path.join(stateFolder, 'workspace', 'notes.md'), 'utf8')).toContain(canaries.privateKey);
  expect(readFileSync(path.join(stateFolder, 'moltbot.json'), 'utf8')).toContain(canaries.settings);
});
