// Runs a GGUF over eval/*.jsonl through node-llama-cpp: one thread, greedy, at most 120 new tokens, the model's own chat template.
//
//   node tools/starter-model/evaluate.mjs [--model FILE] [--set near] [--set far] [--before TOKENS] [--json OUT] [--show N]
//
// An item is right when every expected call is made in order with the right tool and every argument (case, quotes, a leading article and
// closing punctuation do not count; `alternatives` are accepted), or when the text matches every must_match and no must_not_match and no call is made.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';
import { judge, openTally, readSets } from './scoring.mjs';
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
  return { ...judge(item, made, text), made, text };
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

const report = { model: path.basename(options.model), sets: {} };
for (const { name, items } of readSets(options.folder, options.set)) {
  const tally = openTally(name);
  for (const item of items) tally.add(item, await runItem(item));
  tally.print(Number(options.show));
  report.sets[name] = tally.report();
}
timing.first.sort((a, b) => a - b);
report.speed = {
  tokensPerSecond: Math.round(timing.tokens / timing.seconds),
  firstTokenMs: Math.round(timing.first[Math.floor(timing.first.length / 2)] ?? 0),
};
console.log(`\nspeed: ${report.speed.tokensPerSecond} tokens/s, first token ${report.speed.firstTokenMs} ms (median), one thread`);
if (options.json) writeFileSync(options.json, JSON.stringify(report, null, 1));
await llama.dispose();
