// A built gateway as a process, and a client of its WebSocket, for the soak.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const heapShim = pathToFileURL(path.join(root, 'scripts/soak/heap-shim.mjs')).href;
const patienceMs = 20_000;
const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** The stand-in as a child; `tell` sends it a message and waits for its answer. */
export async function startFarm() {
  const child = fork(path.join(root, 'scripts/soak/farm.mjs'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.add(child);
  const [{ port }] = await once(child, 'message');
  let next = 1;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    tell: (what, options = {}) =>
      new Promise((resolve, reject) => {
        const id = next++;
        const listen = (message) => {
          if (message.id !== id) return;
          child.off('message', listen);
          if (message.error) reject(new Error(message.error));
          else resolve(message);
        };
        child.on('message', listen);
        child.send({ id, what, ...options });
      }),
    close: () => child.disconnect(),
  };
}

/** Starts the gateway on `stateFolder` and waits for its first 200. */
export async function startGateway({ stateFolder, farm, env = {} }) {
  const port = await freePort();
  const heapFile = `${stateFolder}.heap`;
  let output = '';
  const child = spawn(process.execPath, [path.join(root, 'bin/farmhand.mjs'), 'start', '--headless', '--port', String(port)], {
    cwd: root,
    env: {
      ...process.env,
      FARMHAND_STATE_DIR: stateFolder,
      LLAMAFARM_URL: farm.url,
      FARMHAND_ENGINE_MODEL: 'none',
      FARMHAND_SOAK_HEAP: heapFile,
      NODE_OPTIONS: `--import=${heapShim}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-20_000)));
  const exited = once(child, 'exit').then(([code, signal]) => {
    children.delete(child);
    return { code, signal };
  });
  const url = `http://127.0.0.1:${port}`;
  const giveUp = performance.now() + patienceMs;
  while (performance.now() < giveUp && child.exitCode === null) {
    const ok = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) {
      const { key, pid } = JSON.parse(readFileSync(path.join(stateFolder, 'gateway.json'), 'utf8'));
      const authorization = { authorization: `Bearer ${key}` };
      return {
        url,
        port,
        key,
        pid,
        exited,
        authorization,
        output: () => output,
        /** Takes the process away at once, as a power cut would as far as the process is concerned. */
        async kill() {
          process.kill(pid, 'SIGKILL');
          await exited;
        },
        async stop() {
          process.kill(pid, 'SIGTERM');
          const late = setTimeout(() => process.kill(pid, 'SIGKILL'), 10_000);
          await exited;
          clearTimeout(late);
        },
        /** What it holds on to, MB, after a collection. */
        async heapMb() {
          rmSync(heapFile, { force: true });
          process.kill(pid, 'SIGUSR2');
          for (let tries = 0; tries < 500; tries += 1) {
            await wait(20);
            try {
              const text = readFileSync(heapFile, 'utf8');
              if (text !== '') return Number(text);
            } catch {
              // Not written yet.
            }
          }
          throw new Error('the gateway did not tell its heap');
        },
        /** Resident memory, MB. */
        rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024,
        rpc: async (method, params = {}) => {
          const response = await fetch(`${url}/api/rpc/${method}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...authorization },
            body: JSON.stringify(params),
            signal: AbortSignal.timeout(patienceMs),
          });
          const answer = await response.json();
          if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`);
          return answer.data;
        },
      };
    }
    await wait(5);
  }
  child.kill('SIGKILL');
  throw new Error(`the gateway did not start:\n${output}`);
}

/** Frames over a WebSocket. `on` hears every event; a call whose socket dies is rejected. */
export function connect({ url, key }) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/`);
    const calls = new Map();
    const listeners = new Set();
    let next = 1;
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ type: 'hello', protocol: { min: 1, max: 1 }, client: { name: 'the soak', version: '1' }, key })),
    );
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(data);
      if (frame.type === 'welcome') resolve({ call, on: (listener) => listeners.add(listener), close: () => socket.close() });
      if (frame.type === 'event') for (const listener of listeners) listener(frame.event, frame.data);
      if (frame.type !== 'res') return;
      const pending = calls.get(frame.id);
      calls.delete(frame.id);
      if (frame.ok) pending?.resolve(frame.data);
      else pending?.reject(new Error(frame.error.message));
    });
    const gone = () => {
      for (const pending of calls.values()) pending.reject(new Error('the socket is gone'));
      calls.clear();
      reject(new Error('the socket is gone'));
    };
    socket.addEventListener('close', gone);
    socket.addEventListener('error', gone);
    function call(method, params = {}) {
      return new Promise((resolveCall, rejectCall) => {
        const id = next++;
        calls.set(id, { resolve: resolveCall, reject: rejectCall });
        socket.send(JSON.stringify({ type: 'req', id, method, params }));
      });
    }
  });
}
