// Structure-aware fuzzing: requests made from the gateway's own description, then bent. Each request depends on the seed and its number alone.
import { connect, startGateway, wait } from './gateway.mjs';
import { createRandom } from './random.mjs';

/** They would end the soak, not the gateway's wits. */
const spared = new Set(['system.stop', 'llamafarm.start', 'llamafarm.stop', 'backup.restore', 'engine.install']);
const atOnce = 8;
const hangMs = 15_000;
const warmUpShare = 0.2;
/** Before the last look at the memory: what is no longer needed has been collected by then. */
const settleMs = 10_000;
const strange = [
  '',
  ' ',
  '\0',
  '\u202e\u2066',
  '../../../etc/passwd',
  'C:\\Windows',
  'A'.repeat(5_000),
  '𝕏'.repeat(100),
  '%00',
  '#{7*7}',
  '<script>',
  '-1',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  '\ud800',
  '"; DROP TABLE sessions; --',
];

export async function soakFuzz({ stateFolder, farm, seed, requests, say }) {
  await farm.tell('behave', { failShare: 0, seed });
  const gateway = await startGateway({ stateFolder, farm });
  const { paths } = await (await fetch(`${gateway.url}/openapi.json`)).json();
  const targets = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, description]) => ({
      path,
      method: method.toUpperCase(),
      schema: description.requestBody?.content?.['application/json']?.schema ?? null,
    })),
  );
  const rpc = targets.filter(({ path }) => path.startsWith('/api/rpc/') && !spared.has(path.slice('/api/rpc/'.length)));
  const web = targets.filter(({ path }) => !path.startsWith('/api/rpc/'));
  const faults = [];
  const statuses = new Map();
  let done = 0;
  let warmMb = null;
  let next = 0;
  let socket = await connect(gateway);

  async function one(index) {
    const random = createRandom(seed + index);
    if (random.chance(0.15)) return frame(index, random);
    const target = random.chance(0.75) ? random.pick(rpc) : random.pick(web);
    const body = bend(JSON.stringify(make(target.schema, random, 0)), random);
    const headers = {
      ...gateway.authorization,
      'content-type': random.chance(0.95) ? 'application/json' : random.pick(['text/plain', 'application/x-www-form-urlencoded', '']),
    };
    if (random.chance(0.05)) delete headers.authorization;
    if (random.chance(0.05)) headers.authorization = `Bearer ${random.pick(['', 'x', 'fh_'.padEnd(500, 'a')])}`;
    const method = random.chance(0.95) ? target.method : random.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']);
    const path =
      target.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(random.pick(['x', ...strange.slice(0, 6)]))) +
      (random.chance(0.1) ? `?${encodeURIComponent(random.pick(strange).slice(0, 200).toWellFormed())}=1` : '');
    try {
      const response = await fetch(`${gateway.url}${path}`, { method, headers, ...(method === 'GET' ? {} : { body }), signal: AbortSignal.timeout(hangMs) });
      const text = await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      // 502 to 504 tell of the model server or a part that is not there; every other 5xx is ours.
      if (response.status === 500 || response.status === 501 || response.status > 504)
        faults.push(`request ${index}: ${method} ${path.slice(0, 80)} answered ${response.status}: ${text.slice(0, 160)}`);
    } catch (error) {
      if (error.name === 'TimeoutError') faults.push(`request ${index}: ${method} ${path.slice(0, 80)} hung for ${hangMs} ms`);
      else if (!(await alive(gateway)))
        faults.push(`request ${index}: the gateway is gone after ${method} ${path.slice(0, 80)} (${error.cause?.message ?? error.message})`);
    }
  }

  /** A frame over the WebSocket, well made or not; a socket that is closed for it is opened again. */
  async function frame(index, random) {
    const target = random.pick(rpc);
    const method = random.chance(0.9) ? target.path.slice('/api/rpc/'.length) : random.pick(strange).slice(0, 100);
    const call = socket.call(method, make(target.schema, random, 0));
    const outcome = await Promise.race([
      call.then(
        () => 'ok',
        (error) => error.message,
      ),
      wait(hangMs).then(() => 'hung'),
    ]);
    if (outcome === 'hung') faults.push(`frame ${index}: ${method} hung`);
    statuses.set('frames', (statuses.get('frames') ?? 0) + 1);
    if (outcome === 'the socket is gone') socket = await connect(gateway).catch(() => socket);
    if (/internal|unexpected/i.test(outcome)) faults.push(`frame ${index}: ${method}: ${outcome}`);
  }

  async function worker() {
    while (next < requests && faults.length < 50) {
      await one(next++);
      done += 1;
      if (done === Math.round(requests * warmUpShare)) warmMb = await gateway.heapMb();
      if (done % 5_000 === 0) say(`fuzz: ${done} of ${requests}, ${gateway.rssMb().toFixed(0)} MB, faults ${faults.length}`);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  await wait(settleMs);
  const endMb = await gateway.heapMb();
  const residentMb = gateway.rssMb();
  if (!(await alive(gateway))) faults.push('the gateway does not answer at the end');
  await gateway.stop();
  return {
    'requests and frames': done,
    answers: [...statuses]
      .sort()
      .map(([status, count]) => `${status}: ${count}`)
      .join(', '),
    'heap in use after a fifth, MB': (warmMb ?? endMb).toFixed(1),
    'heap in use at the end, MB': endMb.toFixed(1),
    'resident at the end, MB': Math.round(residentMb),
    'crashes, hangs, own 5xx': faults.length,
    faults,
  };
}

async function alive({ url }) {
  return fetch(`${url}/health`, { signal: AbortSignal.timeout(hangMs) }).then(
    (response) => response.ok,
    () => false,
  );
}

/** A value that fits a JSON Schema, more or less: now and then a part is missing, strange or of another type. */
function make(schema, random, depth) {
  if (schema === null || schema === undefined || depth > 5) return random.pick([{}, null, [], 1, 'x']);
  if (random.chance(0.04)) return random.pick([null, true, -1, 1e308, [], {}, [[[]]], random.pick(strange)]);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return make(random.pick(options), random, depth + 1);
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map((part) => make(part, random, depth + 1)));
  if (schema.enum !== undefined) return random.pick(schema.enum);
  if (schema.const !== undefined) return schema.const;
  const type = Array.isArray(schema.type) ? random.pick(schema.type) : schema.type;
  if (type === 'object' || schema.properties !== undefined) {
    const made = {};
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      const needed = schema.required?.includes(name) === true;
      if (random.chance(needed ? 0.97 : 0.5)) made[name] = make(part, random, depth + 1);
    }
    if (random.chance(0.05)) made[random.pick(strange).slice(0, 50)] = random.pick(strange);
    return made;
  }
  if (type === 'array') return Array.from({ length: random.pick([0, 1, 1, 2, 30]) }, () => make(schema.items, random, depth + 1));
  if (type === 'integer' || type === 'number')
    return random.pick([0, 1, 2, 10, -1, 0.5, 1e9, Number.MAX_SAFE_INTEGER, schema.minimum ?? 3, schema.maximum ?? 4]);
  if (type === 'boolean') return random.chance(0.5);
  return random.chance(0.3) ? random.pick(strange) : random.pick(['hello', 'What is 2 times 3?', 'ask', 'notes/a.md', 'MEMORY.md', 'farmhand', 'llamafarm/x']);
}

/** The bytes of a body, now and then cut, doubled or spoilt. */
function bend(text, random) {
  const bytes = Buffer.from(text.toWellFormed());
  if (!random.chance(0.1)) return bytes;
  const at = random.below(Math.max(1, bytes.length));
  return random.pick([
    bytes.subarray(0, at),
    Buffer.concat([bytes, bytes]),
    Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xfe, 0]), bytes.subarray(at)]),
    Buffer.from('['.repeat(2_000)),
  ]);
}
