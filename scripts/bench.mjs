// npm run bench: what Farmhand adds to a model server, measured beside the bare server in the same run.
// Prints a table and writes bench.json into out/; the table of the engine follows. Bounded in count and time; talks to 127.0.0.1 only.
import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { getJson, streamChat, throughput } from './bench/client.mjs';
import { createRpc, importConversations, timeOpening, timeSearches } from './bench/conversations.mjs';
import { median, sharedPrefix } from './bench/statistics.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const quick = process.argv.includes('--quick');
const starts = quick ? 2 : 5;
const pairs = quick ? 50 : 200;
const rounds = quick ? 1 : 3;
const roundMs = quick ? 1_000 : 4_000;
const idleMs = quick ? 5_000 : 30_000;
const clients = 16;
const patienceMs = 20_000;
const conversations = quick ? 2 : 20;
const conversationLength = 5_000;

const hello = (extra = {}) => ({ model: 'farmhand', stream: true, messages: [{ role: 'user', content: 'hello' }], ...extra });
const children = new Set();

async function startStub() {
  const config = JSON.stringify(parse(readFileSync(path.join(root, 'templates/llamafarm/llamafarm.yaml'), 'utf8')));
  const child = fork(path.join(root, 'scripts/bench/stub-upstream.mjs'), [config], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.add(child);
  const { port } = await new Promise((resolve) => child.once('message', resolve));
  return `http://127.0.0.1:${port}`;
}

/** Starts the built CLI and waits for the first 200 of /health. */
async function startFarmhand(stub, stateFolder) {
  const startedAt = performance.now();
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(root, 'bin/farmhand.mjs'), 'start', '--headless', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, FARMHAND_STATE_DIR: stateFolder, LLAMAFARM_URL: stub, FARMHAND_ENGINE_MODEL: 'none' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.add(child);
  const url = `http://127.0.0.1:${port}`;
  while (performance.now() - startedAt < patienceMs) {
    const status = await fetch(`${url}/health`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) {
      const startMs = performance.now() - startedAt;
      const { key } = JSON.parse(readFileSync(path.join(stateFolder, 'gateway.json'), 'utf8'));
      return { child, url, startMs, authorization: { authorization: `Bearer ${key}` } };
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error('Farmhand did not become ready. Run "npm start" to see why.');
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
  children.delete(child);
}

async function freePort() {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const metric = (text, name) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
const metrics = async ({ url, authorization }) => (await fetch(`${url}/metrics`, { headers: authorization })).text();

/** Everything a model reads, in the order in which servers put it into the prompt. */
const promptOf = (request) => JSON.stringify([request.variables?.system_prompt ?? '', request.tools ?? [], request.messages]).slice(0, -2);

async function main() {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'farmhand-bench-'));
  const stub = await startStub();
  const bareUrl = `${stub}/v1/projects/clawdbot/clawdbot-agent/chat/completions`;
  const rows = [];
  const add = (measure, reach, value, unit, holds, note = '') => rows.push({ measure, reach, value, unit, holds, note });

  const startMs = [];
  const firstChatMs = [];
  let farmhand;
  for (let index = 0; index < starts; index += 1) {
    if (farmhand) await stop(farmhand.child);
    farmhand = await startFarmhand(stub, stateFolder);
    startMs.push(farmhand.startMs);
    firstChatMs.push((await streamChat(`${farmhand.url}/v1/chat/completions`, hello())).totalMs);
  }
  add('process start to /health 200', 'under 800 ms', median(startMs), 'ms', median(startMs) < 800, `median of ${starts}`);
  add('first chat after start', 'under 100 ms', median(firstChatMs), 'ms', median(firstChatMs) < 100, `median of ${starts}`);

  const agentUrl = `${farmhand.url}/v1/chat/completions`;
  const bare = () => streamChat(bareUrl, hello());
  const agent = () => streamChat(agentUrl, hello());
  for (let index = 0; index < 100; index += 1) await Promise.all([bare(), agent()]);
  await agent();
  const sent = await getJson(`${stub}/last-chat`);
  const characters = (sent.variables?.system_prompt ?? '').length + JSON.stringify(sent.messages).length + JSON.stringify(sent.tools ?? []).length;

  const bareFirst = [];
  const agentFirst = [];
  for (let index = 0; index < pairs; index += 1) {
    bareFirst.push((await bare()).firstTokenMs);
    agentFirst.push((await agent()).firstTokenMs);
  }
  const added = median(agentFirst) - median(bareFirst);
  add(
    'first token through the agent, p50, added',
    'under 4 ms',
    added,
    'ms',
    added < 4,
    `bare ${median(bareFirst).toFixed(2)} ms, agent ${median(agentFirst).toFixed(2)} ms, ${pairs} pairs`,
  );

  const bareRates = [];
  const agentRates = [];
  for (let round = 0; round < rounds; round += 1) {
    bareRates.push(await throughput(bare, clients, roundMs));
    agentRates.push(await throughput(agent, clients, roundMs));
  }
  const share = (median(agentRates) / median(bareRates)) * 100;
  add(
    `${clients} clients, share of the bare rate`,
    'at least 35 %',
    share,
    '%',
    share >= 35,
    `${Math.round(median(agentRates))} of ${Math.round(median(bareRates))} requests/s`,
  );

  await stop(farmhand.child);
  farmhand = await startFarmhand(stub, stateFolder);
  for (let index = 0; index < 200; index += 1) await streamChat(`${farmhand.url}/v1/chat/completions`, hello());
  const rss = metric(await metrics(farmhand), 'process_resident_memory_bytes') / 1e6;
  add('memory after 200 chats, RSS', 'under 150 MB', rss, 'MB', rss < 150);

  add('characters sent for "hello"', 'under 9,000', characters, '', characters < 9_000, 'messages, system prompt and tools');

  const turn = (content) =>
    streamChat(`${farmhand.url}/v1/chat/completions`, hello({ messages: [{ role: 'user', content }] }), { 'x-farmhand-session': 'bench' });
  await turn('hello');
  const first = promptOf(await getJson(`${stub}/last-chat`));
  await turn('and what is new on the farm?');
  const second = promptOf(await getJson(`${stub}/last-chat`));
  const prefix = (sharedPrefix(first, second) / first.length) * 100;
  add('prefix shared by two turns of a session', 'at least 95 %', prefix, '%', prefix >= 95, 'of the earlier request');

  const rpc = createRpc(farmhand);
  const { sessionId, words } = await importConversations(rpc, conversations, conversationLength);
  const messages = (conversations * conversationLength).toLocaleString('en');
  const searches = await timeSearches(rpc, words, quick ? 2 : 5);
  const slowest = Math.max(...searches);
  add(
    `search over ${messages} messages, first hits`,
    'under 100 ms',
    slowest,
    'ms',
    slowest < 100,
    `slowest of ${searches.length}, median ${median(searches).toFixed(1)} ms`,
  );
  const openings = await timeOpening(rpc, sessionId, quick ? 5 : 20);
  const opening = `newest 100 of ${conversationLength.toLocaleString('en')} messages`;
  add(opening, 'under 50 ms', median(openings), 'ms', median(openings) < 50, `median of ${openings.length}`);

  const before = metric(await metrics(farmhand), 'process_cpu_seconds');
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  const after = metric(await metrics(farmhand), 'process_cpu_seconds');
  const idle = ((after - before) / (idleMs / 1000)) * 100;
  add('idle CPU', 'under 0.5 %', idle, '% of a core', idle < 0.5, `over ${idleMs / 1000} s`);

  await stop(farmhand.child);
  rmSync(stateFolder, { recursive: true, force: true });
  report(rows);
}

function report(rows) {
  const cells = rows.map(({ measure, reach, value, unit, holds, note }) => [
    measure,
    reach,
    `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}`.trim(),
    holds ? 'yes' : 'NO',
    note,
  ]);
  const head = ['measure', 'reach', 'measured', 'holds', 'note'];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  console.log([line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...cells.map(line)].join('\n'));
  const machine = {
    cores: os.availableParallelism(),
    cpu: os.cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    platform: `${os.platform()} ${os.arch()}`,
    node: process.version,
  };
  console.log(`\n${machine.cores} cores, ${machine.cpu}, ${machine.memoryGb} GB, ${machine.platform}, Node ${machine.node}`);
  writeFileSync(path.join(root, 'out/bench.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  if (rows.some(({ holds }) => !holds)) process.exitCode = 1;
}

try {
  await main();
} finally {
  for (const child of children) if (child.exitCode === null) child.kill();
}

// The engine beside the bare loop of its library: a table of its own. --no-engine leaves it out.
if (!process.argv.includes('--no-engine')) await import('./bench-engine.mjs');
