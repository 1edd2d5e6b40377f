// NOTICE: the packages that are handed on with Farmhand, with their licences. Fails on a licence that does not go with MIT.
// `node scripts/notice.mjs` writes it, `--check` compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isPermissive } from './lockfile/permissive.mjs';
import { at } from './setup/paths.mjs';

/** Packages whose manifest names no licence in the modern form; read in their repositories. */
const byHand = {};

/** What the window shows is bundled from these; they are devDependencies, but they are handed on as well. */
const bundledIntoThePage = ['react', 'react-dom', '@fontsource-variable/fraunces', '@fontsource-variable/figtree', '@fontsource-variable/jetbrains-mono'];

const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));

/** Where Node would find `name` from the package at `path`: the nearest node_modules upwards. */
function locate(name, path) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[candidate] !== undefined) return candidate;
    if (folder === '') return null;
  }
}

/** Every package that production code can reach, on any platform. */
function shippedPackages() {
  const reached = new Set();
  const queue = [...Object.keys(packages[''].dependencies), ...bundledIntoThePage].map((name) => locate(name, '')).filter((path) => path !== null);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = packages[path];
    const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
    for (const name of [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers]) {
      const found = locate(name, path);
      if (found !== null) queue.push(found);
    }
  }
  const shipped = new Map();
  for (const path of reached) {
    const entry = packages[path];
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    shipped.set(`${name}@${entry.version}`, { name, version: entry.version, licence: byHand[name] ?? entry.license ?? 'unknown' });
  }
  const order = [...shipped.keys()].sort();
  return order.map((key) => shipped.get(key));
}

const shipped = shippedPackages();
const refused = shipped.filter(({ licence }) => !isPermissive(licence));
for (const { name, version, licence } of refused) console.error(`${name}@${version}: the licence "${licence}" does not go with MIT, or is not known`);

const text = `Farmhand
Copyright (c) Farmhand contributors, MIT licence (see LICENSE)

Farmhand is handed on together with these packages, each under its own licence;
their texts are in the packages themselves. Written by scripts/notice.mjs.

${shipped.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join('\n')}
`;

const file = at('NOTICE');
if (process.argv.includes('--check')) {
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!same) console.error('NOTICE is not what the lockfile says. Run: npm run docs');
  process.exitCode = same && refused.length === 0 ? 0 : 1;
} else {
  writeFileSync(file, text);
  process.exitCode = refused.length === 0 ? 0 : 1;
}
console.log(`notice: ${shipped.length} packages, ${refused.length} refused`);
