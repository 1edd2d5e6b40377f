// Half an hour of mixed load against a model server that fails one time in ten: every stream ends with a reason, no run is stuck, memory is flat.
import { connect, startGateway, wait } from './gateway.mjs';
import { createRandom } from './random.mjs';

const clients = 16;
const patienceMs = 60_000;
/** Memory counts from here: caches and code are warm. */
const warmShare = 0.25;

export async function soakLoad({ stateFolder, farm, seed, minutes, say }) {
  await farm.tell('behave', { failShare: 0.1, seed });
  const gateway = await startGateway({ stateFolder, farm });
  const ends = new Map();
  const faults = [];
  const samples = [];
  const endAt = performance.now() + minutes * 60_000;
  const count = (reason) => ends.set(reason, (ends.get(reason) ?? 0) + 1);

  const runs = new Map();
  const client = await connect(gateway);
  client.on((event, data) => {
    if (event === 'run.finished') runs.set(data.sessionId, data);
    if (event === 'approval.requested') void client.call('approvals.resolve', { approvalId: data.approval.id, decision: 'allow' }).catch(() => {});
  });

  const sentences = [
    'Tell me something about soil',
    'Move the rover forward 1 m',
    'What is 12 times 12',
    'Remember that it rained',
    'Write a file notes/soak.md with rain',
    'List the files',
  ];
  async function overHttp(random) {
    const abort = new AbortController();
    if (random.chance(0.15)) setTimeout(() => abort.abort(), random.below(60));
    try {
      const response = await fetch(`${gateway.url}/v1/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'farmhand', stream: random.chance(0.8), messages: [{ role: 'user', content: random.pick(sentences) }] }),
        signal: AbortSignal.any([abort.signal, AbortSignal.timeout(patienceMs)]),
      });
      const text = await response.text();
      if (!response.ok) return count(`HTTP ${response.status}`);
      const finish = /"finish_reason":"(\w+)"/.exec(text)?.[1];
      if (finish !== undefined) return count(finish);
      if (/"error"/.test(text)) return count('error event');
      faults.push(`a stream ended without a reason: ${text.slice(-200)}`);
    } catch (error) {
      if (abort.signal.aborted) return count('aborted by the client');
      faults.push(error.name === 'TimeoutError' ? `a chat hung for ${patienceMs} ms` : `a chat broke: ${error.cause?.message ?? error.message}`);
    }
  }
  async function overSocket(random) {
    const { sessionId } = await client.call('chat.send', { content: random.pick(sentences) });
    if (random.chance(0.15)) {
      await wait(random.below(60));
      await client.call('chat.stop', { sessionId });
    }
    const giveUp = performance.now() + patienceMs;
    while (!runs.has(sessionId) && performance.now() < giveUp) await wait(10);
    const end = runs.get(sessionId);
    runs.delete(sessionId);
    if (end === undefined) faults.push(`run of ${sessionId} is stuck`);
    else count(`run ${end.reason}`);
  }
  async function worker(_, index) {
    const random = createRandom(seed * 31 + index);
    while (performance.now() < endAt && faults.length < 50) {
      await (random.chance(0.6) ? overHttp(random) : overSocket(random)).catch((error) => faults.push(error.message));
      await wait(random.below(400));
    }
  }
  let earlyHeap = null;
  async function watch() {
    let lines = 0;
    while (performance.now() < endAt) {
      await wait(Math.min(5_000, minutes * 1_000));
      samples.push(gateway.rssMb());
      if (earlyHeap === null && performance.now() > endAt - minutes * 60_000 * (1 - warmShare)) earlyHeap = await gateway.heapMb();
      if (++lines % 24 === 0) say(`load: ${samples.at(-1).toFixed(0)} MB, ${[...ends.values()].reduce((a, b) => a + b, 0)} ended, faults ${faults.length}`);
    }
  }
  await Promise.all([watch(), ...Array.from({ length: clients }, worker)]);
  await wait(2_000);
  const { runs: open } = await gateway.rpc('system.snapshot');
  const stuck = open.filter(({ state }) => state === 'running').length;
  if (stuck > 0) faults.push(`${stuck} runs are still open`);
  const lateHeap = await gateway.heapMb();
  client.close();
  await gateway.stop();
  const warm = samples.slice(Math.floor(samples.length * warmShare));
  const third = Math.max(1, Math.floor(warm.length / 3));
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  const [early, late] = [median(warm.slice(0, third)), median(warm.slice(-third))];
  const growth = (lateHeap / earlyHeap - 1) * 100;
  return {
    minutes,
    'ended, by reason': [...ends]
      .sort((a, b) => b[1] - a[1])
      .map(([reason, number]) => `${reason}: ${number}`)
      .join(', '),
    'heap in use early and late, MB': `${earlyHeap.toFixed(1)}, ${lateHeap.toFixed(1)}`,
    'growth, %': growth.toFixed(1),
    'resident early and late, MB': `${early.toFixed(0)}, ${late.toFixed(0)}`,
    'stuck or without a reason': faults.length,
    faults: growth > 5 ? [...faults, `the heap grew by ${growth.toFixed(1)} %`] : faults,
  };
}
