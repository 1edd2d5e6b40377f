// npm run bench:engine: what Farmhand adds to the bare loop of the engine's library, measured beside it in the same run.
// Prints a table and writes bench-engine.json into out/. Bounded in count; talks to 127.0.0.1 only.
// --model <file>: in place of the starter under resources/models. --quick: fewer rounds. --only starter|larger|first|long|start|memory.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readGgufFileInfo } from 'node-llama-cpp';
import { chat, childMemory, children, engineDetail, rateOf, root, startBare, startFarmhand, stop } from './bench/engine-gateway.mjs';
import { measureStart } from './bench/measure-start.mjs';
import { report } from './bench/report.mjs';
import { median } from './bench/statistics.mjs';

// The sources import each other without endings.
await import('../src/main/core/engine/test-typescript.ts');
const { writeTestModel } = await import('../src/main/core/engine/test-model.ts');

const quick = process.argv.includes('--quick');
const rounds = quick ? 4 : 12;
const starts = quick ? 2 : 5;
const folder = mkdtempSync(path.join(os.tmpdir(), 'farmhand-bench-engine-'));
const stateFolder = () => mkdtempSync(path.join(folder, 'state-'));

function starterFile() {
  const named = process.argv.indexOf('--model');
  if (named > 0) return path.resolve(process.argv[named + 1] ?? '');
  const resources = path.join(root, 'resources/models');
  const starter = readdirSync(resources).find((name) => name.endsWith('.gguf'));
  if (starter) return path.join(resources, starter);
  throw new Error('There is no starter model under resources/models. Name one: npm run bench:engine -- --model <file.gguf>');
}

/** 120 million random weights in four bits, with the starter's vocabulary: a model that never ends by itself, in the size of the smallest real ones. */
async function writeLarger(starter) {
  const file = path.join(folder, 'larger.gguf');
  const { ggml, chat_template: chatTemplate } = (await readGgufFileInfo(starter)).metadata.tokenizer;
  writeTestModel(file, {
    size: { layers: 9, width: 1024, headSize: 64, type: 'Q4_0' },
    vocabulary: { texts: ggml.tokens, types: ggml.token_type, merges: ggml.merges, pre: ggml.pre },
    chatTemplate,
    contextTokens: 8192,
  });
  return file;
}

/** Rows for the decoding of one model: through everything against the bare loop, then four sessions against one. */
async function measureDecode(add, name, file, contextSize, { sampling, tokens, turns }) {
  const farmhand = await startFarmhand(file, { contextSize, sampling, stateFolder: stateFolder() });
  const threads = Number(/with (\d+) thread/.exec(await engineDetail(farmhand))?.[1] ?? 1);
  const bare = await startBare(file, contextSize, threads, 'auto', sampling);
  const answer = (session, seed) => chat(farmhand, 'Tell me a story.', { max_tokens: tokens, seed }, session);
  for (const session of ['a', 'b', 'c', 'd']) await answer(session, 1);

  const shares = [];
  const through = [];
  let prompt = 0;
  for (let round = 0; shares.length < rounds && round < rounds * 8; round += 1) {
    const { usage, firstMs, lastMs } = await answer(`single-${round}`, round);
    // Too short to measure: a model may end where it likes.
    if (usage.completion_tokens < 24 || lastMs - firstMs < 5) continue;
    prompt = usage.prompt_tokens;
    const { perSecond } = await bare.measure(usage.prompt_tokens, usage.completion_tokens);
    through.push(rateOf({ usage, firstMs, lastMs }));
    shares.push((through.at(-1) / perSecond) * 100);
  }
  const share = median(shares);
  const rate = `${median(through).toFixed(0)} tokens/s after ${prompt} tokens, median of ${shares.length} pairs`;
  add(`decode through engine, agent and gateway, ${name}`, 'at least 95 %', share, '%', share >= 95, rate);
  await stop(bare.child);

  const gains = [];
  const rates = [];
  for (let round = 0; round < Math.max(3, rounds / 2); round += 1) {
    const one = await totalRate(answer, ['a'], turns, round);
    const four = await totalRate(answer, ['a', 'b', 'c', 'd'], turns, round);
    gains.push(four / one);
    rates.push(four);
  }
  const gain = median(gains);
  add(`four sessions at once, total tokens/s, ${name}`, 'at least 1.3 x one', gain, 'x', gain >= 1.3, `${median(rates).toFixed(0)} tokens/s together`);
  await stop(farmhand.child);
}

/** Tokens per second of so many sessions that ask one thing after the other; reading the questions counts. */
async function totalRate(answer, sessions, turns, round) {
  const startedAt = performance.now();
  const counts = await Promise.all(
    sessions.map(async (session, index) => {
      let tokens = 0;
      for (let turn = 0; turn < turns; turn += 1)
        tokens += (await answer(`${session}-${round}-${sessions.length}-${turn}`, round * 12 + turn * 4 + index)).usage.completion_tokens;
      return tokens;
    }),
  );
  return (counts.reduce((sum, tokens) => sum + tokens, 0) * 1000) / (performance.now() - startedAt);
}

/** First words of the first message after a start, with the state of the instructions on disk and without. */
async function measureFirstToken(add, file) {
  const state = stateFolder();
  const measured = { with: [], without: [] };
  const read = {};
  for (let start = 0; start < starts; start += 1) {
    for (const kind of ['without', 'with']) {
      if (kind === 'without') rmSync(path.join(state, 'cache'), { recursive: true, force: true });
      const farmhand = await startFarmhand(file, { contextSize: 2048, stateFolder: state });
      const { firstMs, totalMs, usage } = await chat(farmhand, 'hello', { max_tokens: 40 }, `${kind}-${start}`);
      measured[kind].push(firstMs ?? totalMs);
      read[kind] =
        `${usage.prompt_tokens - (usage.prompt_tokens_details?.cached_tokens ?? 0)} of ${usage.prompt_tokens} tokens read, median of ${starts} starts`;
      await stop(farmhand.child);
    }
  }
  for (const [kind, reach] of [
    ['with', 60],
    ['without', 150],
  ]) {
    const ms = median(measured[kind]);
    add(`first token of a new session, starter, ${kind} prefix state on disk`, `under ${reach} ms`, ms, 'ms', ms < reach, read[kind]);
  }
}

async function measureLongSession(add) {
  const file = path.join(folder, 'long.gguf');
  const words = Array.from({ length: 24 }, (_, index) => `word${index} `);
  writeTestModel(file, { script: words, loop: true, contextTokens: 32_768 });
  const farmhand = await startFarmhand(file, { contextSize: 32_768, stateFolder: stateFolder() });
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
  const note = `${held} tokens in the prompt, first token after ${firstMs.toFixed(0)} ms`;
  add(`turn ${turns} of a long session, tokens evaluated beyond the new ones`, 'at most 64', surplus, 'tokens', surplus <= 64, note);
  await stop(farmhand.child);
}

async function measureMemory(add, file) {
  const farmhand = await startFarmhand(file, { contextSize: 2048, stateFolder: stateFolder() });
  await chat(farmhand, 'hello', { max_tokens: 40 });
  const megabytes = childMemory(farmhand.pid);
  if (megabytes !== null) add('engine process, starter, 2k context, resident', 'under 200 MB', megabytes, 'MB', megabytes < 200, await engineDetail(farmhand));
  await stop(farmhand.child);
}

try {
  const starter = starterFile();
  const rows = [];
  const add = (measure, reach, value, unit, holds, note = '') => rows.push({ measure, reach, value, unit, holds, note });
  const parts = {
    // So hot that it goes on for a while.
    starter: () => measureDecode(add, 'starter', starter, 2048, { sampling: { temperature: 2, topP: 1, topK: 0 }, tokens: 200, turns: 4 }),
    async larger() {
      const larger = await writeLarger(starter);
      await measureDecode(add, '120M parameters in 4 bits', larger, 8192, { sampling: { temperature: 0.7, topP: 0.8, topK: 20 }, tokens: 128, turns: 1 });
    },
    first: () => measureFirstToken(add, starter),
    long: () => measureLongSession(add),
    start: () => measureStart(add, starts, stateFolder),
    memory: () => measureMemory(add, starter),
  };
  const only = process.argv.indexOf('--only');
  for (const [name, measure] of Object.entries(parts)) if (only < 0 || process.argv[only + 1] === name) await measure();
  mkdirSync(path.join(root, 'out'), { recursive: true });
  report(rows, path.join(root, 'out/bench-engine.json'));
} finally {
  await Promise.all([...children].map(stop));
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
