// Keeps package-lock.json good for every platform. npm leaves out a platform's package when it cannot read about it at the time of
// locking; a later `npm ci` on that platform would then lack it. `--check` only looks.
import { readFileSync, writeFileSync } from 'node:fs';
import { platformOf } from './lockfile/platform-of.mjs';
import { at } from './setup/paths.mjs';

const file = at('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** Platform packages that the lockfile's packages name by exact version and the lockfile itself lacks. */
function missing() {
  const found = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      if (platform === null || !/^\d+\.\d+\.\d+/.test(version)) continue;
      const nested = `${path}/node_modules/${name}`;
      if (lock.packages[`node_modules/${name}`] === undefined && lock.packages[nested] === undefined) found.push({ name, version, platform, by: path, entry });
    }
  }
  return found;
}

const gaps = missing();
const resolved = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.resolved !== undefined && !entry.link);
for (const [path] of resolved) console.error(`${path} has a "resolved" address; the lockfile names no registry`);
const rootEntry = lock.packages[''];
const agrees = ['dependencies', 'devDependencies'].every((kind) => JSON.stringify(sorted(rootEntry[kind])) === JSON.stringify(sorted(manifest[kind])));
if (!agrees) console.error('package-lock.json and package.json name different packages. Run: npm install');

function sorted(record = {}) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (process.argv.includes('--check')) {
  for (const { name, version, by } of gaps)
    console.error(`${by} needs ${name}@${version} on its platform, and the lockfile lacks it. Run: node scripts/lockfile.mjs`);
} else if (gaps.length > 0) {
  for (const { name, version, platform, entry } of gaps) {
    const { os, cpu, libc } = platform;
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(libc === undefined ? {} : { libc: [libc] }),
      license: entry.license,
      optional: true,
      ...(os === undefined ? {} : { os: [os] }),
    };
  }
  const order = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(order.map((path) => [path, lock.packages[path]]));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  for (const { name, version } of gaps) console.log(`added ${name}@${version}`);
}
console.log(`lockfile: ${Object.keys(lock.packages).length} packages, ${gaps.length} platform packages missing, ${resolved.length} addresses`);
if (process.argv.includes('--check')) process.exitCode = gaps.length > 0 || resolved.length > 0 || !agrees ? 1 : 0;
