// The LlamaFarm stand-in of the soak, as a process of its own. By message it changes how it behaves, and goes away and comes back on the same port.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const ours = context.parentURL?.endsWith('.ts') === true && specifier.startsWith('./') && !specifier.endsWith('.ts');
    return next(ours ? `${specifier}.ts` : specifier, context);
  },
});
const { startLlamaFarmServer } = await import('../../e2e/fixtures/llamafarm-server/server.ts');
const { scriptedModel } = await import('../../e2e/fixtures/llamafarm-server/scripted-model.ts');

/** What one call in ten meets: every way in which a real server was seen to fail. */
const faults = [
  { apology: true },
  { silent: true },
  { text: 'half an ans', cut: true },
  { text: 'one two three four five six', destroyAfterChunks: 2 },
  { status: 500, body: '{"detail":"boom"}' },
  { status: 429, body: '{"detail":"slow down"}' },
  { raw: ['data: {"choices":[{"delta":{"con', '\n\n', 'data: nonsense\n\n'], end: 'close' },
  { text: '', toolCalls: [{ name: 'no_such_tool', arguments: '{"a":' }] },
];

let failShare = 0;
let slow = true;
let count = 0;
let state = 1;
/** mulberry32: the same failures with the same seed. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

function reply(upstream) {
  count += 1;
  const asked = upstream.messages.at(-1)?.content ?? '';
  if (/call the tool you have been given/i.test(asked)) return scriptedModel(upstream);
  if (random() < failShare) return faults[Math.floor(random() * faults.length)];
  if (!slow) return scriptedModel(upstream);
  return { ...scriptedModel(upstream), firstDelayMs: Math.floor(random() * 20), delayMs: Math.floor(random() * 8) };
}

let server = null;
async function open(port) {
  server = await startLlamaFarmServer({ port, keep: 50 });
  server.script.always(reply);
  return server.port;
}

process.on('message', async ({ id, what, ...options }) => {
  try {
    if (what === 'behave') {
      failShare = options.failShare;
      slow = options.slow ?? true;
      state = options.seed;
    }
    if (what === 'leave') await server.close();
    if (what === 'return') await open(options.port);
    process.send({ id, count });
  } catch (error) {
    process.send({ id, error: String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
process.send({ ready: true, port: await open(0) });
