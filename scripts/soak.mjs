// npm run soak: what docs/security.md promises, under load and violence. Bounded; talks to 127.0.0.1 only; prints a table and writes out/soak.json.
//   --only kills,fuzz,load,slow,clock   --seed N   --quick (a tenth of everything)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { soakClock } from './soak/clock.mjs';
import { soakFuzz } from './soak/fuzz.mjs';
import { startFarm } from './soak/gateway.mjs';
import { soakKills } from './soak/kills.mjs';
import { soakLoad } from './soak/load.mjs';
import { soakSlow } from './soak/slow.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string', default: '20261121' }, quick: { type: 'boolean', default: false } },
});
const seed = Number(values.seed);
const scale = values.quick ? 0.1 : 1;
const say = (line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

const parts = {
  async kills(deps) {
    const seen = await soakKills({ ...deps, rounds: Math.round(500 * scale) });
    return {
      'kill -9 in conversations': `${Math.round(500 * scale)} times, ${seen.killsInRuns} in the middle of a run, ${seen.resumed} runs resumed`,
      'acknowledged messages lost': `${seen.lost.length} of ${seen.acknowledged} messages and ${seen.results} results`,
      'side effects doubled': seen.doubled.length,
      'databases broken': seen.broken.length,
      faults: [...seen.lost, ...seen.doubled, ...seen.broken],
    };
  },
  fuzz: (deps) => soakFuzz({ ...deps, requests: Math.round(50_000 * scale) }),
  load: (deps) => soakLoad({ ...deps, minutes: 30 * scale }),
  slow: (deps) => soakSlow({ ...deps, idleSockets: 1_000 }),
  clock: (deps) => soakClock(deps),
};

const chosen = values.only?.split(',') ?? Object.keys(parts);
const results = {};
for (const name of chosen) {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), `farmhand-soak-${name}-`));
  const farm = await startFarm();
  say(`${name}: seed ${seed}`);
  const startedAt = performance.now();
  results[name] = await parts[name]({ stateFolder, farm, seed, say });
  results[name].minutes = Number(((performance.now() - startedAt) / 60_000).toFixed(1));
  farm.close();
  rmSync(stateFolder, { recursive: true, force: true });
  console.table(Object.fromEntries(Object.entries(results[name]).filter(([key]) => key !== 'faults')));
  for (const fault of results[name].faults.slice(0, 20)) console.log(`  FAULT ${fault}`);
}
writeFileSync(
  path.join(path.dirname(fileURLToPath(import.meta.url)), '../out/soak.json'),
  `${JSON.stringify({ seed, quick: values.quick, results }, null, 2)}\n`,
);
const faults = Object.values(results).reduce((sum, { faults: list }) => sum + list.length, 0);
say(faults === 0 ? 'soak: no fault' : `soak: ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
