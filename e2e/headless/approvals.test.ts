// The gate, over the real gateway: a program asks, a person at another connection says yes or no.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Client } from '@shared/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, nextEvent } from '../fixtures/connect';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';

let farm: LlamaFarmServer;
let farmhand: StartedFarmhand;
let person: Client | null = null;

beforeEach(async () => {
  farm = await startLlamaFarmServer();
  farmhand = await startFarmhand({ llamafarm: farm.url });
  person = null;
});
afterEach(async () => {
  person?.close();
  await farmhand.close();
  await farm.close();
});

const note = () => path.join(farmhand.stateFolder, 'workspace/plan.md');
const wantsToWrite = () =>
  farm.script.push({ toolCalls: [{ name: 'write_file', arguments: { path: 'plan.md', content: 'Sow barley.' } }] }, { text: 'So be it.' });
const ask = (stream = false) =>
  fetch(`${farmhand.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ stream, messages: [{ role: 'user', content: 'Write the plan.' }] }),
  });
const toldTheModel = () => JSON.stringify(farm.chats().at(-1)?.body);

/** Resolves once the gateway knows that somebody who may approve is there. */
async function personConnects(): Promise<Client> {
  const client = connect(farmhand.url, farmhand.key);
  await client.call('system.status', {});
  person = client;
  return client;
}

it('a call that writes is denied at once when nobody may approve it, and the model hears why', async () => {
  wantsToWrite();
  const response = await ask();
  expect(response.status).toBe(200);
  expect(existsSync(note())).toBe(false);
  expect(toldTheModel()).toContain('Denied: nobody who may approve it is connected.');
});

it('waits for a yes and then does exactly what was shown', async () => {
  const client = await personConnects();
  wantsToWrite();
  const asked = nextEvent(client, 'approval.requested');
  const answer = ask();
  const { approval } = await asked;
  expect(approval).toMatchObject({ tool: 'write_file', risk: 'write', arguments: { path: 'plan.md', content: 'Sow barley.' }, state: 'pending' });
  expect(existsSync(note())).toBe(false);
  await client.call('approvals.resolve', { approvalId: approval.id, decision: 'allow' });
  expect(await (await answer).json()).toMatchObject({ choices: [{ message: { content: 'So be it.' } }] });
  expect(readFileSync(note(), 'utf8')).toContain('Sow barley.');
});

it('hands the reason of a no to the model', async () => {
  const client = await personConnects();
  wantsToWrite();
  const asked = nextEvent(client, 'approval.requested');
  const answer = ask(true);
  const { approval } = await asked;
  await client.call('approvals.resolve', { approvalId: approval.id, decision: 'deny', reason: 'use the barn book' });
  expect(await (await answer).text()).toContain('So be it.');
  expect(existsSync(note())).toBe(false);
  expect(toldTheModel()).toContain('Denied: use the barn book');
});

it('a caller without a key can neither see nor decide approvals', async () => {
  const client = await personConnects();
  wantsToWrite();
  const asked = nextEvent(client, 'approval.requested');
  const answer = ask();
  const { approval } = await asked;
  const stranger = connect(farmhand.url);
  await expect(stranger.call('approvals.list', {})).rejects.toMatchObject({ code: 'forbidden' });
  await expect(stranger.call('approvals.resolve', { approvalId: approval.id, decision: 'allow' })).rejects.toMatchObject({ code: 'forbidden' });
  stranger.close();
  await client.call('approvals.resolve', { approvalId: approval.id, decision: 'deny' });
  await answer;
  expect(existsSync(note())).toBe(false);
});

it('a call that ends takes its question along', async () => {
  const client = await personConnects();
  wantsToWrite();
  const asked = nextEvent(client, 'approval.requested');
  const controller = new AbortController();
  const answer = fetch(`${farmhand.url}/v1/chat/completions`, {
    method: 'POST',
    signal: controller.signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', content: 'Write the plan.' }] }),
  });
  const { approval } = await asked;
  const resolved = nextEvent(client, 'approval.resolved');
  controller.abort();
  await expect(answer).rejects.toThrow();
  expect((await resolved).approval).toMatchObject({ id: approval.id, state: 'denied' });
  await expect(client.call('approvals.resolve', { approvalId: approval.id, decision: 'allow' })).rejects.toMatchObject({ code: 'conflict' });
  expect(existsSync(note())).toBe(false);
});

it.skipIf(process.platform === 'win32')('a program is shown with its folder, environment and sandbox, and the result says what held it in', async () => {
  const client = await personConnects();
  await client.call('settings.set', { path: 'agents.defaults.tools', value: ['run_command'] });
  await client.call('settings.set', { path: 'tools.commands', value: [{ program: 'pwd', environment: ['HOME'], network: false }] });
  farm.script.push({ toolCalls: [{ name: 'run_command', arguments: { program: 'pwd' } }] }, { text: 'Here.' });
  const asked = nextEvent(client, 'approval.requested');
  const ran = nextEvent(client, 'tool.finished');
  const answer = ask();
  const { approval } = await asked;
  const workspace = realpathSync(path.join(farmhand.stateFolder, 'workspace'));
  expect(approval.action).toMatchObject({
    command: [expect.stringMatching(/\/pwd$/)],
    folder: workspace,
    environment: expect.arrayContaining(['PATH', 'TERM']),
    network: false,
    paths: [{ effect: 'run' }],
  });
  await client.call('approvals.resolve', { approvalId: approval.id, decision: 'allow' });
  const { sandbox } = await client.call('system.status', {});
  expect(approval.action?.sandbox).toBe(sandbox.kind);
  expect(await ran).toMatchObject({ outcome: 'done', content: workspace, details: { sandbox: sandbox.kind, network: false } });
  expect((await answer).status).toBe(200);
});

it.each([
  [{ program: 'cat', args: ['../gateway.json'] }],
  [{ program: 'sh', args: ['-c', 'rm -rf ~'] }],
  [{ program: 'rm', args: ['-rf', '/'] }],
  [{ program: 'cat', args: ['--', '~/.ssh/id_rsa'] }],
])('%j is refused without a question, though settings and a rule allow everything', async (given) => {
  const client = await personConnects();
  let questions = 0;
  client.on('approval.requested', () => (questions += 1));
  await client.call('settings.set', { path: 'agents.defaults.tools', value: ['run_command'] });
  await client.call('settings.set', { path: 'agents.defaults.mode', value: 'allow-workspace' });
  await client.call('settings.set', { path: 'tools.commands', value: ['cat', 'sh', 'rm'].map((program) => ({ program, args: ['[^]*'] })) });
  await client.call('approvals.rules.add', { tool: 'run_command', arguments: { program: '[^]*', args: '[^]*' } });
  farm.script.push({ toolCalls: [{ name: 'run_command', arguments: given }] }, { text: 'I see.' });
  await ask();
  expect(toldTheModel()).toMatch(/Denied: .*Nothing lifts this\./);
  expect(questions).toBe(0);
});
