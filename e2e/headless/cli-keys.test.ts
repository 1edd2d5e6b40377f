// Keys and links through the command, as a person's shell runs it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningCli, runCli, startCli } from '../fixtures/run-cli';
import { createTempState, type TempState } from '../fixtures/temp-state';

let state: TempState;
let gateway: RunningCli | null = null;
beforeEach(() => {
  state = createTempState();
});
afterEach(async () => {
  gateway?.child.kill('SIGTERM');
  await gateway?.ended;
  gateway = null;
  state.remove();
});

async function start(): Promise<string> {
  gateway = startCli(['start', '--headless'], { state });
  const [, address = ''] = await gateway.seen(/listens at (http:\S+)/);
  return address;
}
const farmhand = (...args: string[]) => runCli(args, { state });
const status = async (address: string, key: string) =>
  (
    await fetch(`${address}/api/rpc/system.status`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: '{}',
    })
  ).status;

it('a key is made, shown once on stdout, listed without itself, and revoked at once', async () => {
  const address = await start();
  const made = await farmhand('keys', 'create', '--name', 'dashboard', '--scopes', 'read,chat', '--expires', '30d');
  expect(made).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^fhk_[\w-]{43}\n$/),
    stderr: expect.stringContaining('dashboard may read, chat until'),
  });
  const secret = made.stdout.trim();
  expect(await status(address, secret)).toBe(200);

  const listed = await farmhand('keys', 'list', '--json');
  expect(listed.stdout).not.toContain(secret);
  const { keys } = JSON.parse(listed.stdout);
  expect(keys).toMatchObject([{ name: 'dashboard', scopes: ['read', 'chat'], lastUsedAt: expect.any(Number), expiresAt: expect.any(Number) }]);

  expect(await farmhand('keys', 'revoke', keys[0].id)).toMatchObject({ code: 0, stdout: expect.stringContaining('Revoked') });
  expect(await status(address, secret)).toBe(401);
  expect(await farmhand('keys', 'revoke', keys[0].id)).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no key') });
});

it('a key made while nothing runs works at the next start', async () => {
  const { stdout } = await farmhand('keys', 'create', '--name', 'later', '--scopes', 'read');
  expect(await status(await start(), stdout.trim())).toBe(200);
});

it('wrong use is told', async () => {
  expect(await farmhand('keys', 'create', '--name', 'x', '--scopes', 'root')).toMatchObject({ code: 2, stderr: expect.stringContaining('no scopes') });
  expect(await farmhand('keys', 'create', '--name', 'x', '--expires', 'soon')).toMatchObject({ code: 2, stderr: expect.stringContaining('no time') });
  expect(await farmhand('keys', 'create')).toMatchObject({ code: 2 });
  expect(await farmhand('link')).toMatchObject({ code: 3 });
});

it('a started gateway prints a link, so does the command, and no file keeps one', async () => {
  const address = await start();
  const [, printed = ''] = (await gateway?.seen(/(http:\S+#link=[\w-]{43})/)) ?? [];
  const { stdout, code } = await farmhand('link');
  expect(code).toBe(0);
  expect(stdout.trim()).toMatch(new RegExp(`^${address}/#link=[\\w-]{43}$`));
  for (const url of [printed, stdout.trim()]) {
    const [, link = ''] = url.split('#link=');
    const answer = await fetch(`${address}/api/link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ code: link }),
    });
    expect(answer.status).toBe(200);
    for (const name of readdirSync(path.join(state.folder, 'logs'))) expect(readFileSync(path.join(state.folder, 'logs', name), 'utf8')).not.toContain(link);
  }
});
