// Runs the sets through the product: a Farmhand on a temporary state folder, its engine, its agent with prompt, grammar, guards and real tools.
//
//   npm run eval:starter -- [--model FILE] [--set near] [--set far] [--json OUT] [--show N]
//
// Every item is one conversation over the gateway, greedy. A watcher says yes to every approval and hears which calls ran with which arguments.
// A call that the guards turned into a question did not run: the item then counts as wrong, and the question is counted beside it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judge, openTally, readSets } from './scoring.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const { values: options } = parseArgs({
  options: {
    model: { type: 'string' },
    set: { type: 'string', multiple: true },
    folder: { type: 'string', default: path.join(here, 'eval') },
    json: { type: 'string' },
    show: { type: 'string', default: '0' },
  },
});
const startPatienceMs = 60_000;
const question = /Did you mean: /;
/** Nothing listens on the discard port. */
const nowhere = 'http://127.0.0.1:9';

const stateFolder = mkdtempSync(path.join(tmpdir(), 'farmhand-eval-'));
const workspace = path.join(stateFolder, 'workspace');

async function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function startFarmhand() {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(root, 'bin/farmhand.mjs'), 'start', '--headless', '--port', String(port)], {
    cwd: root,
    env: {
      ...process.env,
      FARMHAND_STATE_DIR: stateFolder,
      LLAMAFARM_URL: nowhere,
      ...(options.model ? { FARMHAND_ENGINE_MODEL: path.resolve(options.model) } : {}),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + startPatienceMs;
  while (performance.now() < deadline && child.exitCode === null) {
    const ready = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { child, url, key: JSON.parse(readFileSync(path.join(stateFolder, 'gateway.json'), 'utf8')).key };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error('Farmhand did not become ready. Run "npm start" to see why.');
}

/** Says yes to everything and keeps what ran: `take` gives the calls since the last `take`. */
async function watch({ url, key }) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/`);
  let calls = [];
  let stopped = 0;
  let id = 0;
  const ready = new Promise((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error('The gateway closed the socket.')));
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(data);
      if (frame.type === 'welcome') resolve();
      if (frame.type !== 'event') return;
      if (frame.event === 'approval.requested') {
        id += 1;
        const params = { approvalId: frame.data.approval.id, decision: 'allow' };
        socket.send(JSON.stringify({ type: 'req', id, method: 'approvals.resolve', params }));
      } else if (frame.event === 'tool.started') calls.push({ name: frame.data.tool, arguments: frame.data.arguments });
      else if (frame.event === 'tool.finished' && frame.data.outcome === 'stopped') stopped += 1;
    });
  });
  socket.addEventListener('open', () =>
    socket.send(JSON.stringify({ type: 'hello', protocol: { min: 1, max: 1 }, client: { name: 'eval', version: '1' }, key })),
  );
  await ready;
  /** Events travel on another socket than the answer: what was sent before the reply to this request is here by then. */
  const settle = () =>
    new Promise((resolve) => {
      id += 1;
      const mine = id;
      const heard = ({ data }) => {
        const frame = JSON.parse(data);
        if (frame.type !== 'res' || frame.id !== mine) return;
        socket.removeEventListener('message', heard);
        resolve();
      };
      socket.addEventListener('message', heard);
      socket.send(JSON.stringify({ type: 'req', id, method: 'approvals.list', params: {} }));
    });
  return {
    async take() {
      await settle();
      const taken = { calls, stopped };
      calls = [];
      stopped = 0;
      return taken;
    },
    close: () => socket.close(),
  };
}

/** The item's conversation as a client of the OpenAI API writes it. */
function toOpenAi(messages) {
  let made = 0;
  let open = [];
  return messages.map((message) => {
    if (message.role === 'tool') return { role: 'tool', tool_call_id: open.shift() ?? 'call-0', content: message.content };
    const calls = message.tool_calls ?? message.calls;
    if (!calls) return { role: message.role, content: message.content };
    const toolCalls = calls.map((call) => {
      made += 1;
      const { name, arguments: given } = call.function ?? call;
      return { id: `call-${made}`, type: 'function', function: { name, arguments: typeof given === 'string' ? given : JSON.stringify(given ?? {}) } };
    });
    open = toolCalls.map((call) => call.id);
    return { role: 'assistant', content: message.content ?? null, tool_calls: toolCalls };
  });
}

/** The files that an item is about are there, so that its second step has something to go on. */
function furnish(item) {
  for (const { name, arguments: given } of item.expect.calls ?? []) {
    const inside =
      typeof given?.path === 'string' && !path.isAbsolute(given.path) && !given.path.split(/[\\/]/).includes('..') ? path.join(workspace, given.path) : null;
    if (inside === null) continue;
    try {
      mkdirSync(name === 'list_files' ? inside : path.dirname(inside), { recursive: true });
      if (name === 'read_file') writeFileSync(inside, 'milk and eggs\n', { flag: 'wx' });
    } catch {
      // A file of that name is there already.
    }
  }
}

async function runItem({ url, key }, watcher, item) {
  furnish(item);
  await watcher.take();
  const messages = toOpenAi(item.messages);
  const response = await fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ model: 'farmhand', messages, temperature: 0 }),
  });
  const body = await response.json();
  const text = body.choices?.[0]?.message?.content ?? body.error?.message ?? '';
  const { calls, stopped } = await watcher.take();
  const asked = stopped > 0 || question.test(text);
  return { ...judge(item, calls, text), made: calls, text, questions: asked ? 1 : 0 };
}

let farmhand;
let watcher;
try {
  farmhand = await startFarmhand();
  watcher = await watch(farmhand);
  const report = { model: path.basename(options.model ?? 'farmhand-starter.q8_0.gguf'), sets: {} };
  for (const { name, items } of readSets(options.folder, options.set)) {
    const tally = openTally(name);
    for (const item of items) tally.add(item, await runItem(farmhand, watcher, item));
    tally.print(Number(options.show));
    report.sets[name] = tally.report();
  }
  if (options.json) writeFileSync(options.json, JSON.stringify(report, null, 1));
} finally {
  watcher?.close();
  if (farmhand && farmhand.child.exitCode === null) {
    const gone = new Promise((resolve) => farmhand.child.once('exit', resolve));
    farmhand.child.kill();
    await gone;
  }
  rmSync(stateFolder, { recursive: true, force: true });
}
