// The clock jumps, the machine sleeps, the model server goes away and comes back: runs end or go on, each with a reason.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { connect, startGateway, wait } from './gateway.mjs';

const shim = pathToFileURL(path.join(path.dirname(fileURLToPath(import.meta.url)), 'clock-shim.mjs')).href;
const hourMs = 3_600_000;
const patienceMs = 40_000;

export async function soakClock({ stateFolder, farm, seed, say }) {
  await farm.tell('behave', { failShare: 0, seed });
  const clock = path.join(stateFolder, '..', `${path.basename(stateFolder)}.clock`);
  writeFileSync(clock, '0');
  const gateway = await startGateway({ stateFolder, farm, env: { FARMHAND_SOAK_CLOCK: clock, NODE_OPTIONS: `--import=${shim}` } });
  const client = await connect(gateway);
  const ended = new Map();
  const asked = [];
  const resolved = [];
  client.on((event, data) => {
    if (event === 'run.finished') ended.set(data.sessionId, data.reason);
    if (event === 'approval.requested') asked.push(data.approval);
    if (event === 'approval.resolved') resolved.push(data.approval);
  });
  const faults = [];
  const told = {};

  const until = async (check) => {
    const giveUp = performance.now() + patienceMs;
    while (performance.now() < giveUp) {
      if (check()) return true;
      await wait(20);
    }
    return false;
  };
  /** Runs one conversation during which `happens`; tells how the run ended. */
  async function through(name, content, happens) {
    const sent = await client.call('chat.send', { content }).catch((error) => error);
    if (sent instanceof Error) {
      told[name] = `refused: ${sent.message.slice(0, 80)}…`;
      say(`clock: ${name}: ${told[name]}`);
      return;
    }
    const { sessionId } = sent;
    await happens(sessionId);
    const did = await until(() => ended.has(sessionId));
    told[name] = did ? `the run ended: ${ended.get(sessionId)}` : 'stuck';
    if (!did) faults.push(`${name}: the run is stuck`);
    say(`clock: ${name}: ${told[name]}`);
  }
  const question = () => until(() => asked.length > resolved.length);

  await through('clock an hour ahead while a question waits', 'Write a file notes/a.md with a.', async () => {
    await question();
    writeFileSync(clock, String(hourMs));
  });
  if (resolved.at(-1)?.state !== 'expired') faults.push(`an hour later the question is ${resolved.at(-1)?.state}, not expired`);
  await through('clock an hour back while a question waits', 'Write a file notes/b.md with b.', async () => {
    await question();
    writeFileSync(clock, '0');
    await wait(200);
    await client.call('approvals.resolve', { approvalId: asked.at(-1).id, decision: 'allow' });
  });
  await through('clock ahead in the middle of an answer', 'Tell me something about the weather in the mountains.', async () =>
    writeFileSync(clock, String(hourMs)),
  );
  await through('clock back in the middle of an answer', 'Tell me something about the weather at sea.', async () => writeFileSync(clock, String(-hourMs)));
  writeFileSync(clock, '0');
  await through('the process sleeps 8 s in the middle of a run', 'Tell me something about bees.', async () => {
    process.kill(gateway.pid, 'SIGSTOP');
    await wait(8_000);
    process.kill(gateway.pid, 'SIGCONT');
  });
  await through('the model server goes away in the middle of a run', 'Tell me something about rain.', async () => {
    await farm.tell('leave');
  });
  await through('the model server is not there', 'Tell me something about snow.', async () => {});
  await farm.tell('return', { port: farm.port });
  const back = await (async () => {
    const giveUp = performance.now() + patienceMs;
    while (performance.now() < giveUp) {
      const { llamafarm } = await gateway.rpc('system.status');
      if (llamafarm.state === 'ready') return true;
      await wait(250);
    }
    return false;
  })();
  told['the model server comes back'] = back ? 'found again by itself' : 'not found';
  if (!back) faults.push('the model server that came back was not found');
  await through('a run after all that', 'What is 2 times 3?', async () => {});
  client.close();
  await gateway.stop();
  return { ...told, faults };
}
