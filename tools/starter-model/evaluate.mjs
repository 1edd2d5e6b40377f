// Runs a GGUF over eval/*.jsonl through node-llama-cpp: one thread, greedy, at most 120 new tokens, the model's own chat template.
//
//   node tools/starter-model/evaluate.mjs [--model FILE] [--set near] [--set far] [--before TOKENS] [--json OUT] [--show N]
//
// An item is right when every expected call is made in order with the right tool and every argument (case, quotes, a leading article and
// closing punctuation do not count; `alternatives` are accepted), or when the text matches every must_match and no must_not_match and no call is made.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';
import { toolsOf } from './tools-of.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    model: { type: 'string', default: path.join(here, '../../resources/models/farmhand-starter.q8_0.gguf') },
    set: { type: 'string', multiple: true },
    folder: { type: 'string', default: path.join(here, 'eval') },
    before: { type: 'string', default: '0' },
    json: { type: 'string' },
    show: { type: 'string', default: '0' },
    system: { type: 'string', default: 'You are Farmhand, helper on this computer, for the person who owns it.' },
    tail: { type: 'boolean', default: false },
  },
});

const newTokens = 120;
const mostCalls = 6;
const llama = await getLlama({ gpu: false, logLevel: LlamaLogLevel.error, build: 'never' });
const model = await llama.loadModel({ modelPath: options.model });
const context = await model.createContext({ contextSize: 2048, threads: 1, batchSize: 512 });
const sequence = context.getSequence();
const tools = toolsOf(model);
const end = '<|im_end|>';
const stopTokens = new Set(model.tokenize(end, true));

const toolBlock = (list) =>
  `\n\n# Tools\n\nYou may call one or more functions to assist with the user query.\n\nYou are provided with function signatures within <tools></tools> XML tags:\n<tools>${list.map((tool) => `\n${tool}`).join('')}\n</tools>\n\nFor each function call, return a json object with function name and arguments within <tool_call></tool_call> XML tags:\n<tool_call>\n{"name": <function-name>, "arguments": <args-json-object>}\n</tool_call>`;
const spaced = (value) => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
};
const callText = ({ name, arguments: given }) =>
  `<tool_call>\n{"name": ${JSON.stringify(name)}, "arguments": ${spaced(typeof given === 'string' ? JSON.parse(given) : (given ?? {}))}}\n</tool_call>`;

/** The prompt as the chat template in the file renders it. */
function render(messages) {
  const system = messages[0]?.role === 'system' ? messages[0].content : options.system;
  const rest = messages[0]?.role === 'system' ? messages.slice(1) : messages;
  let text = `<|im_start|>system\n${system}${toolBlock(tools)}${end}\n`;
  for (const [index, message] of rest.entries()) {
    if (message.role === 'user') text += `<|im_start|>user\n${message.content}${end}\n`;
    else if (message.role === 'assistant') {
      const calls = (message.tool_calls ?? message.calls ?? []).map((call) => callText(call.function ?? call));
      text += `<|im_start|>assistant\n${[message.content, ...calls].filter(Boolean).join('\n')}${end}\n`;
    } else {
      if (rest[index - 1]?.role !== 'tool') text += '<|im_start|>user';
      text += `\n<tool_response>\n${message.content}\n</tool_response>`;
      if (rest[index + 1]?.role !== 'tool') text += `${end}\n`;
    }
  }
  return `${text}<|im_start|>assistant\n`;
}

const timing = { tokens: 0, seconds: 0, first: [] };

async function answer(prompt) {
  const tokens = model.tokenize(prompt, true);
  if (tokens.length > 2048 - newTokens) tokens.splice(0, tokens.length - 2048 + newTokens);
  await sequence.clearHistory();
  const out = [];
  const start = performance.now();
  let first = 0;
  for await (const token of sequence.evaluate(tokens, { temperature: 0 })) {
    first ||= performance.now() - start;
    if (stopTokens.has(token) || model.isEogToken(token)) break;
    out.push(token);
    if (out.length >= newTokens) break;
  }
  timing.first.push(first);
  timing.tokens += Math.max(0, out.length - 1);
  timing.seconds += (performance.now() - start - first) / 1000;
  return model.detokenize(out, true);
}

function parseCalls(text) {
  const calls = [];
  for (const match of text.matchAll(/<tool_call>\s*([\s\S]*?)\s*<\/tool_call>/g)) {
    try {
      const { name, arguments: given } = JSON.parse(match[1]);
      calls.push({ name, arguments: given ?? {} });
    } catch {
      calls.push({ name: 'not JSON', arguments: {} });
    }
  }
  if (calls.length === 0 && text.includes('<tool_call>')) calls.push({ name: 'not JSON', arguments: {} });
  return calls;
}

const plain = (value) => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return String(value ?? '')
    .toLowerCase()
    .replace(/[“”„"'’‘`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an|my|our) /, '')
    .replace(/[\s.,!?;:]+$/, '')
    .trim();
};
const sameArguments = (want, got) => {
  const keys = new Set([...Object.keys(want ?? {}), ...Object.keys(got ?? {})]);
  return [...keys].every((key) => {
    const accepted = Array.isArray(want?.[key]) ? want[key] : [want?.[key]];
    return (
      key in (want ?? {}) &&
      key in (got ?? {}) &&
      accepted.some(
        (value) => plain(value) === plain(got[key]) || (key === 'expression' && plain(value).replace(/ /g, '') === plain(got[key]).replace(/ /g, '')),
      )
    );
  });
};
/** `alternatives`: whole calls, whole argument objects, or lists of values for single arguments. */
function matches(want, got) {
  if (!got) return false;
  if (want.name === got.name && sameArguments(want.arguments, got.arguments)) return true;
  const alternatives = want.alternatives ?? [];
  if (!Array.isArray(alternatives)) {
    const widened = Object.fromEntries(Object.entries(want.arguments ?? {}).map(([key, value]) => [key, [value, ...[alternatives[key] ?? []].flat()]]));
    return want.name === got.name && sameArguments(widened, got.arguments);
  }
  return alternatives.some((other) => {
    if (other === null || typeof other !== 'object') return false;
    if (typeof other.name === 'string') return matches({ name: other.name, arguments: other.arguments }, got);
    const given = other.arguments ?? other;
    return want.name === got.name && (sameArguments(given, got.arguments) || sameArguments({ ...want.arguments, ...given }, got.arguments));
  });
}

async function runItem(item) {
  const messages = [...item.messages];
  if (options.tail && messages.at(-1).role === 'user' && !messages.at(-1).content.includes('[Now:'))
    messages.push({ ...messages.pop(), content: `${item.messages.at(-1).content}\n\n[Now: Saturday 2026-11-21 09:30 UTC+01:00]` });
  if (Number(options.before) > 0) messages.splice(messages[0].role === 'system' ? 1 : 0, 0, ...smallTalk(Number(options.before)));
  const wanted = item.expect.calls ?? [];
  const made = [];
  const results = [...(item.results ?? [])];
  let text = '';
  for (let turn = 0; turn < mostCalls; turn += 1) {
    text = await answer(render(messages));
    const calls = parseCalls(text);
    if (calls.length === 0) break;
    made.push(...calls);
    if (made.length >= wanted.length && !item.expect.text) break;
    if (item.expect.text && wanted.length === 0) break;
    messages.push({ role: 'assistant', tool_calls: calls });
    for (const call of calls) messages.push({ role: 'tool', content: results.shift() ?? defaultResult(call) });
  }
  const named =
    wanted.length > 0 &&
    wanted.every((want, index) => made[index]?.name === want.name || (want.alternatives ?? []).some?.((other) => other?.name === made[index]?.name));
  const callsRight = made.length === wanted.length && wanted.every((want, index) => matches(want, made[index]));
  const { must_match: must = [], must_not_match: mustNot = [] } = item.expect.text ?? {};
  const said = text.replace(/<tool_call>[\s\S]*/, '');
  const textRight = !item.expect.text || (must.every((rule) => new RegExp(rule, 'i').test(said)) && !mustNot.some((rule) => new RegExp(rule, 'i').test(said)));
  return { right: callsRight && textRight, named, falseCall: wanted.length === 0 && made.length > 0, made, text };
}

const defaultResult = ({ name, arguments: given }) =>
  ({
    control: `${given.device} is now ${{ on: 'on', off: 'off', open: 'open', close: 'closed', lock: 'locked', unlock: 'unlocked', toggle: 'on' }[given.action] ?? `set to ${given.value}`} (simulated).`,
    move: given.location
      ? `rover is now at ${given.location} (simulated).`
      : `rover moved ${given.distance_m ?? 1} m ${given.direction} (simulated). It is at x 3, y 4, facing north.`,
    notify: given.channel === 'log' ? 'Notification written to the log.' : 'Notification shown.',
    memory_write: 'Noted in memory/2026-11-21.md.',
    memory_search: `Nothing found in memory for "${given.query}".`,
    write_file: `Created ${given.path} (12 characters).`,
    read_file: 'milk and eggs',
    list_files: 'notes.txt (12 bytes)\ntodo.md (40 bytes)',
    time_now: 'Saturday 2026-11-21 09:30:12 UTC+01:00 (Europe/Berlin)',
    calculate: `${given.expression} = 42`,
  })[name] ?? 'ok';

/** Earlier, unrelated conversation of about so many tokens. */
function smallTalk(tokens) {
  const pairs = [
    ['Good morning', 'Good morning! What can I do for you?'],
    ['How are you today?', 'I am well, thank you. What can I do for you?'],
    ['what time is it', { name: 'time_now', arguments: {} }, 'Saturday 2026-11-21 08:12:40 UTC+01:00 (Europe/Berlin)', 'It is 08:12.'],
    [
      'Please turn on the attic spotlight',
      { name: 'control', arguments: { device: 'attic spotlight', action: 'on' } },
      'attic spotlight is now on (simulated).',
      'The attic spotlight is on now.',
    ],
    ['thank you', 'You are welcome.'],
    ['what is 17 * 23', { name: 'calculate', arguments: { expression: '17 * 23' } }, '17 * 23 = 391', '17 * 23 is 391.'],
    [
      'read recipes/bread.txt',
      { name: 'read_file', arguments: { path: 'recipes/bread.txt' } },
      'flour, water, salt and patience',
      'recipes/bread.txt says: flour, water, salt and patience.',
    ],
    ['who wrote Hamlet?', 'I do not know that. I am only the small starter model; `farmhand models` gets a bigger one.'],
    [
      'remember that the cellar key is behind the clock',
      { name: 'memory_write', arguments: { text: 'the cellar key is behind the clock' } },
      'Noted in memory/2026-11-21.md.',
      'Noted: the cellar key is behind the clock.',
    ],
    ['nice', 'Thank you!'],
  ];
  const messages = [];
  for (let i = 0; ; i += 1) {
    const [user, reply, result, last] = pairs[i % pairs.length];
    messages.push({ role: 'user', content: user });
    if (typeof reply === 'string') messages.push({ role: 'assistant', content: reply });
    else messages.push({ role: 'assistant', tool_calls: [reply] }, { role: 'tool', content: result }, { role: 'assistant', content: last });
    if (model.tokenize(render([{ role: 'system', content: '' }, ...messages]), true).length > tokens) return messages;
  }
}

const copiedArguments = ['device', 'path', 'message', 'target', 'location', 'text', 'content'];
/** How many copied arguments of calls with the right tool are as wanted. */
function copied(wanted, made) {
  const count = { all: 0, right: 0 };
  for (const [index, want] of wanted.entries()) {
    const got = made[index];
    if (got?.name !== want.name) continue;
    for (const key of copiedArguments.filter((name) => name in (want.arguments ?? {}))) {
      count.all += 1;
      const others = Array.isArray(want.alternatives)
        ? want.alternatives.map((other) => (other?.arguments ?? other)?.[key])
        : [want.alternatives?.[key] ?? []].flat();
      if ([want.arguments[key], ...others].flat().some((value) => value !== undefined && plain(value) === plain(got.arguments?.[key]))) count.right += 1;
    }
  }
  return count;
}

const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const report = { model: path.basename(options.model), sets: {} };
const sets =
  options.set ??
  readdirSync(options.folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -6))
    .sort();
for (const set of sets) {
  const items = readFileSync(path.join(options.folder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const kinds = new Map();
  const failures = [];
  const sum = { calls: 0, callsRight: 0, named: 0, texts: 0, textsRight: 0, falseCalls: 0, copies: 0, copiesRight: 0 };
  for (const item of items) {
    const outcome = await runItem(item);
    const kind = kinds.get(item.kind) ?? { items: 0, right: 0, named: 0, falseCalls: 0 };
    kind.items += 1;
    kind.right += outcome.right ? 1 : 0;
    kind.falseCalls += outcome.falseCall ? 1 : 0;
    kinds.set(item.kind, kind);
    if (item.expect.calls?.length) {
      const copies = copied(item.expect.calls, outcome.made);
      sum.copies += copies.all;
      sum.copiesRight += copies.right;
      sum.calls += 1;
      sum.callsRight += outcome.right ? 1 : 0;
      sum.named += outcome.named ? 1 : 0;
    } else {
      sum.texts += 1;
      sum.textsRight += outcome.right ? 1 : 0;
      sum.falseCalls += outcome.falseCall ? 1 : 0;
    }
    if (!outcome.right)
      failures.push({ id: item.id, kind: item.kind, user: item.messages.at(-1).content, expect: item.expect, made: outcome.made, text: outcome.text });
  }
  console.log(`\n${set}: ${items.length} items`);
  console.log(
    `calls: exact ${percent(sum.callsRight, sum.calls)} (${sum.callsRight}/${sum.calls}), right tool ${percent(sum.named, sum.calls)}; text: ${percent(sum.textsRight, sum.texts)} (${sum.textsRight}/${sum.texts}), false calls ${percent(sum.falseCalls, sum.texts)}; copied arguments ${percent(sum.copiesRight, sum.copies)} (${sum.copiesRight}/${sum.copies}); all ${percent(sum.callsRight + sum.textsRight, items.length)}`,
  );
  for (const [kind, row] of [...kinds].sort())
    console.log(
      `  ${kind.padEnd(28)} ${String(row.right).padStart(3)}/${String(row.items).padEnd(3)} ${row.falseCalls ? `false calls ${row.falseCalls}` : ''}`,
    );
  for (const failure of failures.slice(0, Number(options.show)))
    console.log(`  - ${failure.id} ${JSON.stringify(failure.user)} -> ${JSON.stringify(failure.text)}`);
  report.sets[set] = { ...sum, items: items.length, kinds: Object.fromEntries(kinds), failures };
}
timing.first.sort((a, b) => a - b);
report.speed = {
  tokensPerSecond: Math.round(timing.tokens / timing.seconds),
  firstTokenMs: Math.round(timing.first[Math.floor(timing.first.length / 2)] ?? 0),
};
console.log(`\nspeed: ${report.speed.tokensPerSecond} tokens/s, first token ${report.speed.firstTokenMs} ms (median), one thread`);
if (options.json) writeFileSync(options.json, JSON.stringify(report, null, 1));
await llama.dispose();
