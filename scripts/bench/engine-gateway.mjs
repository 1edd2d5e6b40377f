// What the engine is measured through: the built gateway with the engine alone, and the bare loop of the library beside it.
import { execFileSync, fork, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readChat } from './read-chat.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const patienceMs = 30_000;
export const children = new Set();

export function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The built gateway with the engine alone, its model loaded. */
export async function startFarmhand(model, { contextSize, sampling = {}, stateFolder }) {
  mkdirSync(stateFolder, { recursive: true });
  const settings = { models: { providers: { engine: { gpu: false, contextSize, threads: null, sampling } } }, agents: { defaults: { timeoutSeconds: 600 } } };
  writeFileSync(path.join(stateFolder, 'moltbot.json'), JSON.stringify(settings));
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(root, 'bin/farmhand.mjs'), 'start', '--headless', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, FARMHAND_STATE_DIR: stateFolder, LLAMAFARM_URL: 'http://127.0.0.1:9', FARMHAND_ENGINE_MODEL: model },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.add(child);
  const url = `http://127.0.0.1:${port}`;
  const since = performance.now();
  while (performance.now() - since < patienceMs) {
    const health = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (health) {
      const { key, pid } = JSON.parse(readFileSync(path.join(stateFolder, 'gateway.json'), 'utf8'));
      const farmhand = { child, url, pid, stateFolder, headers: { authorization: `Bearer ${key}` } };
      if ((await engineDetail(farmhand)).includes('loaded in')) return farmhand;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Farmhand did not load its model. Run "npm start" to see why.');
}

export async function engineDetail({ url, headers }) {
  const response = await fetch(`${url}/api/rpc/system.status`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' });
  const answer = await response.json();
  return (answer.data ?? answer).engine?.detail ?? '';
}

export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
  children.delete(child);
}

export const chat = ({ url, headers }, content, more = {}, session) =>
  readChat(url, { messages: [{ role: 'user', content }], ...more }, { ...headers, ...(session ? { 'x-farmhand-session': session } : {}) });

/** Tokens per second between the first and the last word. */
export const rateOf = ({ usage, firstMs, lastMs }) => ((usage.completion_tokens - 1) * 1000) / (lastMs - firstMs);

/** A loop of the library on the same file with the same threads. */
export async function startBare(file, contextTokens, threads, flashAttention, sampling) {
  const child = fork(path.join(root, 'scripts/bench/bare-loop.mjs'), [JSON.stringify({ file, contextTokens, threads, flashAttention, sampling })], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.add(child);
  const next = () => new Promise((resolve) => child.once('message', resolve));
  await next();
  return {
    child,
    measure(prompt, tokens) {
      const measured = next();
      child.send({ prompt, tokens });
      return measured;
    },
  };
}

/** Resident memory in MB of the processes that `pid` started, the largest of them; null where no ps is. */
export function childMemory(pid) {
  try {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
    const own = lines.map((line) => line.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === pid);
    return own.length === 0 ? null : Math.max(...own.map(([, , kilobytes]) => kilobytes)) / 1000;
  } catch {
    return null;
  }
}
