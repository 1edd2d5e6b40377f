// The built gateway as a person starts it, in a state folder of its own; without LlamaFarm and without a model unless the test brings them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../bin/farmhand.mjs', import.meta.url));
const startLimitMs = 20_000;

export interface TestGateway {
  address: string;
  stateFolder: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  dispose(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export interface TestGatewayOptions {
  /** Of a LlamaFarm stand-in. Left out: nothing answers there. */
  llamafarm?: string;
  /** A GGUF for the engine. Empty: as a person would have it, the starter. Left out: no engine. */
  engineModel?: string;
  /** More of the environment. */
  env?: Record<string, string>;
}

export async function createTestGateway({ llamafarm, engineModel = 'none', env: more = {} }: TestGatewayOptions = {}): Promise<TestGateway> {
  const stateFolder = await mkdtemp(path.join(tmpdir(), 'farmhand-web-'));
  const [port, closedPort] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let output = '';

  async function start(): Promise<void> {
    const env = {
      ...process.env,
      FARMHAND_STATE_DIR: stateFolder,
      FARMHAND_PORT: String(port),
      LLAMAFARM_URL: llamafarm ?? `http://127.0.0.1:${closedPort}`,
      FARMHAND_ENGINE_MODEL: engineModel,
      ...more,
    };
    const started = spawn(process.execPath, [launcher, 'start', '--headless'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    output = '';
    for (const stream of [started.stdout, started.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const giveUp = Date.now() + startLimitMs;
    while (started.exitCode === null && Date.now() < giveUp) {
      const answer = await fetch(`${address}/health`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the gateway did not start:\n${output}`);
  }

  async function stop(): Promise<void> {
    const running = child;
    child = null;
    if (running === null || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  }

  return {
    address,
    stateFolder,
    start,
    stop,
    async dispose() {
      await stop();
      await rm(stateFolder, { recursive: true, force: true });
    },
  };
}
