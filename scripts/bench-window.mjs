// npm run bench:window: the window in Chromium against the built gateway, with 100,000 messages in the store.
// Prints a table and writes bench-window.json into out/. --quick: fewer messages and shorter streams. Talks to 127.0.0.1 only.
import { fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { createRpc, importConversations } from './bench/conversations.mjs';
import { report } from './bench/report.mjs';
import { median } from './bench/statistics.mjs';
import { bringChromium } from './setup/chromium.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const quick = process.argv.includes('--quick');
const conversations = quick ? 2 : 20;
const conversationLength = 5_000;
const rounds = quick ? 3 : 5;
const streamSeconds = quick ? 8 : 20;
const tokensPerSecond = 200;
/** An hour of a model that writes 40 tokens a second, as answers of 6,000 tokens. */
const answerTokens = quick ? 2_000 : 6_000;
const answers = 24;
/** Pixels a frame: a fast flick. */
const scrollStep = 100;
const patienceMs = 30_000;
const children = new Set();

async function startUpstream() {
  const config = JSON.stringify(parse(readFileSync(path.join(root, 'templates/llamafarm/llamafarm.yaml'), 'utf8')));
  const child = fork(path.join(root, 'scripts/bench/stream-upstream.mjs'), [config], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.add(child);
  const told = () => new Promise((resolve) => child.once('message', resolve));
  const { port } = await told();
  return {
    url: `http://127.0.0.1:${port}`,
    async plan(next) {
      child.send(next);
      await told();
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function startGateway(upstream, stateFolder) {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(root, 'bin/farmhand.mjs'), 'start', '--headless', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, FARMHAND_STATE_DIR: stateFolder, LLAMAFARM_URL: upstream, FARMHAND_ENGINE_MODEL: 'none' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.add(child);
  const url = `http://127.0.0.1:${port}`;
  const giveUp = Date.now() + patienceMs;
  while (Date.now() < giveUp) {
    const ok = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) {
      const { key } = JSON.parse(readFileSync(path.join(stateFolder, 'gateway.json'), 'utf8'));
      return { url, authorization: { authorization: `Bearer ${key}` } };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The gateway did not become ready. Run "npm start" to see why.');
}

const p95 = (values) => [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * 0.95) - 1)] ?? 0;

/** In the page: when it could first be written in, and ways to watch frames and long tasks. */
function instruments() {
  const seen = { interactiveAt: 0, frames: [], longTasks: [], frame: 0, watching: false };
  Object.assign(window, { bench: seen });
  const look = () => {
    const field = document.getElementById('composer');
    if (field !== null && !field.disabled) seen.interactiveAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    if (seen.watching) for (const entry of list.getEntries()) seen.longTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
  seen.watch = () => {
    Object.assign(seen, { frames: [], longTasks: [], watching: true });
    let last = performance.now();
    const step = (now) => {
      if (!seen.watching) return;
      seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  };
  seen.stop = () => {
    seen.watching = false;
    return { frames: seen.frames, longTasks: seen.longTasks };
  };
  /** ms until the conversation at `hash` stands in the document and was painted. */
  seen.open = (hash, words) =>
    new Promise((resolve) => {
      const begun = performance.now();
      const look = () => {
        const log = document.querySelector('[role="log"]');
        if (window.location.hash.endsWith(hash) && log?.querySelector('article') && (words === null || log.textContent.includes(words))) {
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        }
        requestAnimationFrame(look);
      };
      window.location.hash = hash;
      requestAnimationFrame(look);
    });
}

async function openWindow(browser, url, key) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript((stored) => window.localStorage.setItem('farmhand-key', stored), key);
  await context.addInitScript(instruments);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${url}/#/chat/new`);
  await page.waitForFunction(() => window.bench.interactiveAt > 0, undefined, { timeout: patienceMs });
  return { context, page, session, bytes: () => bytes };
}

/** Asked of the gateway: a browser that looks for a button in every frame is busy with that. */
async function runsEnd(rpc) {
  const giveUp = Date.now() + patienceMs + streamSeconds * 1_000;
  while (Date.now() < giveUp) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if ((await rpc('system.snapshot', {})).runs.length === 0) return;
  }
  throw new Error('The answer does not end.');
}

async function heapOf({ session }) {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function main() {
  const { chromium: executablePath, reason } = await bringChromium();
  if (executablePath === null) throw new Error(reason);
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'farmhand-bench-window-'));
  const upstream = await startUpstream();
  const gateway = await startGateway(upstream.url, stateFolder);
  const rpc = createRpc(gateway);
  const { sessionId, words } = await importConversations(rpc, conversations, conversationLength);
  const { secret } = await rpc('keys.create', { name: 'bench', scopes: ['read', 'chat', 'approve', 'admin'] });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'] });
  const rows = [];
  const row = (measure, reach, value, unit, holds, note = '') => rows.push({ measure, reach, value, unit, holds, note });
  try {
    const starts = [];
    let transferred = 0;
    for (let round = 0; round < rounds; round += 1) {
      const opened = await openWindow(browser, gateway.url, secret);
      starts.push(await opened.page.evaluate(() => window.bench.interactiveAt));
      await opened.page.waitForLoadState('networkidle');
      transferred = opened.bytes() / 1_000;
      await opened.context.close();
    }
    row('window interactive, gateway up', '< 1500', median(starts), 'ms', median(starts) < 1_500, `${rounds} cold loads`);
    row('first load, transferred', '< 500', transferred, 'KB', transferred < 500);

    const opened = await openWindow(browser, gateway.url, secret);
    const { page } = opened;
    await page.waitForLoadState('networkidle');
    const other = `ses_bench_0`;
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await page.evaluate((hash) => window.bench.open(hash, null), `/chat/${sessionId}`));
      await page.evaluate((hash) => window.bench.open(hash, null), `/chat/${other}`);
    }
    row('open 5,000 messages, first time', '< 300', times[0], 'ms', times[0] < 300);
    row('open 5,000 messages, again', '< 300', median(times.slice(1)), 'ms', median(times.slice(1)) < 300);

    await page.evaluate((hash) => window.bench.open(hash, null), `/chat/${sessionId}`);
    await page.mouse.move(900, 400);
    await page.evaluate(() => window.bench.watch());
    for (let step = 0; step < 200; step += 1) {
      await page.mouse.wheel(0, step < 150 ? -scrollStep : scrollStep);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    const scrolled = await page.evaluate(() => window.bench.stop());
    row('scroll in it, p95 frame', '< 20', p95(scrolled.frames), 'ms', p95(scrolled.frames) < 20, `${scrolled.frames.length} frames, ${scrollStep * 60} px/s`);

    await page.evaluate(() => {
      const log = document.querySelector('[role="log"]');
      log.scrollTop = log.scrollHeight;
    });
    // The prompt is summarised first, the answer is as long as it likes, and its end counts too.
    await rpc('sessions.update', { sessionId, params: { maxTokens: 32_000 } });
    await upstream.plan({ tokens: tokensPerSecond * streamSeconds, perSecond: tokensPerSecond });
    await page.evaluate(() => window.bench.watch());
    await rpc('chat.send', { sessionId, content: 'Write' });
    await runsEnd(rpc);
    await page.waitForTimeout(1_000);
    const streamed = await page.evaluate(() => window.bench.stop());
    const longest = Math.max(0, ...streamed.longTasks);
    row('stream 200 tokens/s, longest task', '< 50', longest, 'ms', longest < 50, `${streamed.longTasks.length} tasks over 50 ms`);
    row(
      'stream 200 tokens/s, p95 frame',
      '< 20',
      p95(streamed.frames),
      'ms',
      p95(streamed.frames) < 20,
      `${streamed.frames.length} frames, median ${median(streamed.frames).toFixed(1)}`,
    );

    await upstream.plan({ tokens: answerTokens, perSecond: 4_000 });
    const heaps = [];
    for (let answer = 0; answer < answers; answer += 1) {
      await rpc('chat.send', { sessionId, content: `Write again, ${answer}` });
      await page.getByRole('button', { name: 'Stop' }).waitFor({ timeout: patienceMs });
      await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'hidden', timeout: patienceMs * 4 });
      heaps.push(await heapOf(opened));
    }
    // The first answers warm caches; what counts is whether it grows after that.
    const before = median(heaps.slice(4, 8));
    const after = median(heaps.slice(-4));
    row(
      'heap after an hour of streaming',
      'within 10',
      (after / before - 1) * 100,
      '%',
      after / before < 1.1,
      `${(before / 1e6).toFixed(1)} to ${(after / 1e6).toFixed(1)} MB`,
    );

    const queries = [words[0], words[40], words[900], 'the', `${words[1]} ${words[2]}`];
    const searches = [];
    const search = page.getByRole('searchbox', { name: 'Search everything' });
    for (const query of queries) {
      await search.fill('');
      searches.push(
        await page.evaluate(
          (text) =>
            new Promise((resolve) => {
              const field = document.getElementById('session-search');
              const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
              const begun = performance.now();
              set.call(field, text);
              field.dispatchEvent(new Event('input', { bubbles: true }));
              const look = () => (document.querySelector('aside mark') === null ? setTimeout(look, 1) : resolve(performance.now() - begun));
              look();
            }),
          query,
        ),
      );
    }
    const count = (conversations * conversationLength).toLocaleString('en');
    row(`search over ${count} messages, to first hits`, '< 100', median(searches), 'ms', median(searches) < 100, `slowest ${Math.max(...searches).toFixed(0)}`);
  } finally {
    await browser.close();
    for (const child of children) child.kill();
    rmSync(stateFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  mkdirSync(path.join(root, 'out'), { recursive: true });
  report(rows, path.join(root, 'out', 'bench-window.json'));
}

await main().catch((error) => {
  console.error(error);
  for (const child of children) child.kill();
  process.exitCode = 1;
});
