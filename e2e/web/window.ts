// The window of a gateway in a real browser: let in by a one-time link, as a person opens it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

export interface Gateway {
  address: string;
  stateFolder: string;
}

async function keyOf(gateway: Gateway): Promise<string> {
  return JSON.parse(await readFile(path.join(gateway.stateFolder, 'gateway.json'), 'utf8')).key;
}

/** Somebody who may say yes or no is connected until the answer is called: without, every question is a no. */
export async function attend(gateway: Gateway): Promise<() => void> {
  const socket = new WebSocket(`${gateway.address.replace('http', 'ws')}/`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('error', reject);
    socket.addEventListener('message', resolve, { once: true });
    keyOf(gateway).then((key) => {
      const hello = () => socket.send(JSON.stringify({ type: 'hello', protocol: { min: 1, max: 1 }, client: { name: 'a person', version: '1' }, key }));
      if (socket.readyState === WebSocket.OPEN) hello();
      else socket.addEventListener('open', hello);
    }, reject);
  });
  return () => socket.close();
}

/** Calls a method with the key that the gateway wrote into its state folder. */
export async function callGateway(gateway: Gateway, method: string, input: object = {}) {
  const answer = await fetch(`${gateway.address}/api/rpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await keyOf(gateway)}` },
    body: JSON.stringify(input),
  });
  const { ok, data, error } = await answer.json();
  if (!ok) throw new Error(`${method}: ${error.message}`);
  return data;
}

/** Opens the window at `place` (like `/memory`) and waits until it is connected. The first run counts as done, unless `firstRun`. */
export async function openWindow(page: Page, gateway: Gateway, place = '/chat', { firstRun = false }: { firstRun?: boolean } = {}): Promise<void> {
  if (!firstRun) await callGateway(gateway, 'setup.finish');
  const { url } = await callGateway(gateway, 'keys.link');
  await page.goto(url);
  await page.getByRole('navigation').filter({ visible: true }).first().waitFor();
  if (place !== '/chat') await page.evaluate((hash) => (window.location.hash = hash), place);
}
