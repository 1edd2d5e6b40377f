// npm run bench:engine: what Farmhand adds to the bare loop of the engine's library, measured beside it in the same run.
// Prints a table and writes bench-engine.json into out/. Bounded in count; talks to 127.0.0.1 only.
// --model <file>: the small model for the first token and the memory; else the starter under resources/models. --quick: fewer rounds.
import { execFileSync, fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTestModel } from '../src/main/core/engine/test-model.ts';
import { readChat } from './bench/read-chat.mjs';
import { report } from './bench/report.mjs';
import { median } from './bench/statistics.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const quick = process.argv.includes('--quick');
const rounds = quick ? 2 : 6;
const starts = quick ? 2 : 5;
const patienceMs = 30_000;
const folder = mkdtempSync(path.join(os.tmpdir(), 'farmhand-bench-engine-'));
const children = new Set();

function smallModel() {
  const named = process.argv.indexOf('--model');
  if (named > 0) return path.resolve(process.argv[named + 1] ?? '');
  const resources = path.join(root, 'resources/models');
  const starter = readdirSync(resources).find((name) => name.endsWith('.gguf'));
  if (starter) return path.join(resources, starter);
  throw new Error('There is no starter model under resources/models. Name one: npm run bench:engine -- --model <file.gguf>');
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The built gateway with the engine alone, its model loaded. */
async function startFarmhand(model, { contextSize, stateFolder = mkdtempSync(path.join(folder, 'state-')) }) {
  mkdirSync(stateFolder, { recursive: true });
  const settings = { models: { providers: { engine: { gpu: false, contextSize, threads: null } } }, agents: { defaults: { timeoutSeconds: 600 } } };
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

async function engineDetail({ url, headers }) {
  const response = await fetch(`${url}/api/rpc/system.status`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' });
  const answer = await response.json();
  return (answer.data ?? answer).engine?.detail ?? '';
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
  children.delete(child);
}

const chat = ({ url, headers }, content, more = {}, session) =>
  readChat(url, { messages: [{ role: 'user', content }], ...more }, { ...headers, ...(session ? { 'x-farmhand-session': session } : {}) });

/** Tokens per second between the first and the last word. */
const rateOf = ({ usage, firstMs, lastMs }) => ((usage.completion_tokens - 1) * 1000) / (lastMs - firstMs);

/** A loop of the library on the same file with the same threads. */
async function startBare(file, contextTokens, threads, flashAttention) {
  const child = fork(path.join(root, 'scripts/bench/bare-loop.mjs'), [JSON.stringify({ file, contextTokens, threads, flashAttention })], {
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
function childMemory(pid) {
  try {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
    const own = lines.map((line) => line.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === pid);
    return own.length === 0 ? null : Math.max(...own.map(([, , kilobytes]) => kilobytes)) / 1000;
  } catch {
    return null;
  }
}

async function measureDecode(add) {
  const file = path.join(folder, 'decode.gguf');
  writeTestModel(file, { size: { layers: 8, width: 512, headSize: 64 }, contextTokens: 8192 });
  const farmhand = await startFarmhand(file, { contextSize: 8192 });
  const threads = Number(/with (\d+) thread/.exec(await engineDetail(farmhand))?.[1] ?? 1);
  const bare = await startBare(file, 8192, threads, 'auto');
  const tokens = 200;
  const answer = (session) => chat(farmhand, 'Tell me a story.', { max_tokens: tokens, temperature: 0.7, seed: 1, top_p: 0.8 }, session);
  const { usage } = await answer('bench');
  const through = [];
  const loop = [];
  for (let round = 0; round < rounds; round += 1) {
    loop.push((await bare.measure(usage.prompt_tokens, tokens)).perSecond);
    through.push(rateOf(await answer(`bench-${round}`)));
  }
  const share = (median(through) / median(loop)) * 100;
  add(
    'decode through engine, agent and gateway',
    'at least 95 %',
    share,
    '%',
    share >= 95,
    `${median(through).toFixed(0)} of ${median(loop).toFixed(0)} tokens/s, 28M parameters, ${usage.prompt_tokens} tokens before`,
  );
  await stop(bare.child);

  const alone = [];
  const four = [];
  for (let round = 0; round < Math.max(2, rounds / 2); round += 1) {
    alone.push(rateOf(await answer(`alone-${round}`)));
    const together = await Promise.all([1, 2, 3, 4].map((index) => answer(`four-${index}`)));
    // Only the time in which all four were writing counts: the reading before it is not decoding.
    const [from, to] = [Math.max(...together.map(({ firstMs }) => firstMs)), Math.min(...together.map(({ lastMs }) => lastMs))];
    four.push(together.reduce((sum, one) => sum + rateOf(one), 0) * (to > from ? 1 : 0));
  }
  const gain = median(four) / median(alone);
  add(
    'four sessions at once, total tokens/s',
    'at least 1.3 x one',
    gain,
    'x',
    gain >= 1.3,
    `${median(four).toFixed(0)} against ${median(alone).toFixed(0)} tokens/s`,
  );
  await stop(farmhand.child);
}

/** First words of the first message after a start, with the state of the instructions on disk and without. */
async function measureFirstToken(add, file, name, reaches, contextSize, content) {
  const stateFolder = mkdtempSync(path.join(folder, 'first-'));
  const cache = path.join(stateFolder, 'cache');
  const measured = { without: [], with: [] };
  let read = {};
  for (let start = 0; start < starts; start += 1) {
    for (const kind of ['without', 'with']) {
      if (kind === 'without') rmSync(cache, { recursive: true, force: true });
      const farmhand = await startFarmhand(file, { contextSize, stateFolder });
      const { firstMs, totalMs, usage } = await chat(farmhand, content, { max_tokens: 40 }, `${kind}-${start}`);
      measured[kind].push(firstMs ?? totalMs);
      read = { ...read, [kind]: `${usage.prompt_tokens - (usage.prompt_tokens_details?.cached_tokens ?? 0)} of ${usage.prompt_tokens} tokens read` };
      await stop(farmhand.child);
    }
  }
  for (const kind of ['with', 'without']) {
    const ms = median(measured[kind]);
    const reach = reaches[kind];
    add(
      `first token of a new session, ${name}, ${kind} state on disk`,
      reach === null ? '' : `under ${reach} ms`,
      ms,
      'ms',
      reach === null ? null : ms < reach,
      read[kind],
    );
  }
}

async function measureLongSession(add) {
  const file = path.join(folder, 'long.gguf');
  const words = Array.from({ length: 24 }, (_, index) => ` word${index}`);
  writeTestModel(file, { script: words, loop: true, contextTokens: 32_768 });
  const farmhand = await startFarmhand(file, { contextSize: 32_768 });
  const turns = 20;
  let before = 0;
  let surplus = 0;
  let held = 0;
  let firstMs = 0;
  for (let turn = 1; turn <= turns; turn += 1) {
    const { usage, firstMs: ms } = await chat(farmhand, `Turn ${turn}: ${'more of the same '.repeat(14)}`, { max_tokens: 40 }, 'long');
    const evaluated = usage.prompt_tokens - (usage.prompt_tokens_details?.cached_tokens ?? 0);
    const fresh = usage.prompt_tokens - before;
    before = usage.prompt_tokens + usage.completion_tokens;
    if (turn === turns) [surplus, held, firstMs] = [evaluated - fresh, usage.prompt_tokens, ms];
  }
  add(
    `turn ${turns} of a session, tokens evaluated beyond the new ones`,
    'at most 64',
    surplus,
    'tokens',
    surplus <= 64,
    `${held} tokens in the prompt, first token after ${firstMs.toFixed(0)} ms`,
  );
  await stop(farmhand.child);
}

async function measureMemory(add, file) {
  const farmhand = await startFarmhand(file, { contextSize: 2048 });
  await chat(farmhand, 'hello', { max_tokens: 40 });
  const megabytes = childMemory(farmhand.pid);
  if (megabytes !== null) add('engine process, starter model, 2k context, RSS', 'under 200 MB', megabytes, 'MB', megabytes < 200, await engineDetail(farmhand));
  await stop(farmhand.child);
}

try {
  const small = smallModel();
  const rows = [];
  const add = (measure, reach, value, unit, holds, note = '') => rows.push({ measure, reach, value, unit, holds, note });
  await measureDecode(add);
  await measureFirstToken(add, small, 'starter model', { with: 60, without: 150 }, 2048, 'hello');
  const plain = path.join(folder, 'plain.gguf');
  writeTestModel(plain, { size: { layers: 8, width: 512, headSize: 64 }, contextTokens: 16_384 });
  await measureFirstToken(add, plain, '28M parameters', { with: null, without: null }, 16_384, 'Hello!');
  await measureLongSession(add);
  await measureMemory(add, small);
  mkdirSync(path.join(root, 'out'), { recursive: true });
  report(rows, path.join(root, 'out/bench-engine.json'));
} finally {
  await Promise.all([...children].map(stop));
  rmSync(folder, { recursive: true, force: true });
}
