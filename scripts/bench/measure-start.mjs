// From `npm start` to the first whole answer of the starter, as a person would wait for it: npm, the launcher, the gateway, the model, the answer.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { children, freePort, root } from './engine-gateway.mjs';
import { readChat } from './read-chat.mjs';
import { median } from './statistics.mjs';

const patienceMs = 60_000;

export async function measureStart(add, times, stateFolder) {
  const seconds = [];
  for (let time = 0; time < times; time += 1) seconds.push((await startAndAsk(stateFolder())) / 1000);
  const value = median(seconds);
  add('npm start to the first answer, dependencies installed', 'under 10 s', value, 's', value < 10, `built before, empty state folder, median of ${times}`);
}

async function startAndAsk(stateFolder) {
  const port = await freePort();
  const startedAt = performance.now();
  const env = {
    ...process.env,
    FARMHAND_STATE_DIR: stateFolder,
    FARMHAND_PORT: String(port),
    LLAMAFARM_URL: 'http://127.0.0.1:9',
    FARMHAND_ENGINE_MODEL: '',
    FARMHAND_HEADLESS: '1',
  };
  const npm = process.env.npm_execpath;
  const [command, args] = npm
    ? [process.execPath, [npm, 'start', '--silent', '--', '--headless']]
    : [process.execPath, [path.join(root, 'scripts/start.mjs'), '--headless']];
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  children.add(child);
  try {
    while (performance.now() - startedAt < patienceMs) {
      const file = path.join(stateFolder, 'gateway.json');
      const url = `http://127.0.0.1:${port}`;
      const well = await fetch(`${url}/health`).then(
        (response) => response.ok,
        () => false,
      );
      if (well && existsSync(file)) {
        const { key, pid } = JSON.parse(readFileSync(file, 'utf8'));
        await readChat(url, { messages: [{ role: 'user', content: 'What time is it?' }] }, { authorization: `Bearer ${key}` });
        const ms = performance.now() - startedAt;
        const gone = new Promise((resolve) => child.once('exit', resolve));
        process.kill(pid);
        await gone;
        return ms;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('npm start did not become ready. Run it by hand to see why.');
  } finally {
    children.delete(child);
    if (child.exitCode === null) child.kill();
  }
}
