// The gateway closes and opens while Farmhand runs, as the tray of the desktop app does it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect } from '../fixtures/connect';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';

let farm: LlamaFarmServer;
let farmhand: StartedFarmhand;
beforeEach(async () => {
  farm = await startLlamaFarmServer();
  farmhand = await startFarmhand({ llamafarm: farm.url });
});
afterEach(async () => {
  await farmhand.close();
  await farm.close();
});

const gatewayFile = () => existsSync(path.join(farmhand.stateFolder, 'gateway.json'));
const ask = (url: string) =>
  fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', content: 'Hello' }] }),
  });

it('nobody is served while it is closed, and everybody again afterwards', async () => {
  const before = connect(farmhand.url, farmhand.key);
  await before.call('system.status', {});
  const closed = new Promise<void>((resolve) => before.onState((state) => state === 'connecting' && resolve()));
  await farmhand.closeGateway(100);
  await closed;
  before.close();
  expect(gatewayFile()).toBe(false);
  await expect(fetch(`${farmhand.url}/health`)).rejects.toThrow();

  const again = await farmhand.listen(0);
  expect(again.key).toBe(farmhand.key);
  expect(gatewayFile()).toBe(true);
  expect((await ask(again.address)).status).toBe(200);
  const after = connect(again.address, again.key);
  expect((await after.call('system.status', {})).clients).toBe(1);
  after.close();
});

it('an answer under way ends before it closes', async () => {
  farm.script.push({ text: 'Slowly, slowly.', delayMs: 300 });
  const answer = ask(farmhand.url);
  await farm.seen(({ path: asked }) => asked.includes('chat'));
  const closing = farmhand.closeGateway(5_000);
  expect((await answer).status).toBe(200);
  await closing;
});

it('two calls open one gateway, and two close it once', async () => {
  const [first, second] = await Promise.all([farmhand.listen(0), farmhand.listen(0)]);
  expect(first.address).toBe(second.address);
  await Promise.all([farmhand.closeGateway(0), farmhand.closeGateway(0)]);
  expect(gatewayFile()).toBe(false);
});
