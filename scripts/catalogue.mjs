// Checks resources/models/catalogue.json: its shape always, and with --hub every file against the hub's own record (size and sha256).
// `node scripts/with-node.mjs scripts/catalogue.mjs [--hub] [--write]`: with --write, what the hub says is put into the file.
// HF_ENDPOINT names a mirror, HTTPS_PROXY a proxy, HF_TOKEN opens models whose licence was accepted.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { at, root } from './setup/paths.mjs';

const load = async (name) =>
  (
    await runnerImport(at('src', 'main', 'core', 'engine', 'models', name), {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@shared': at('src', 'shared') } },
    })
  ).module;

const file = at('resources', 'models', 'catalogue.json');
const text = readFileSync(file, 'utf8');
const { parseCatalogue } = await load('catalogue.ts');
const catalogue = parseCatalogue(text);
const all = catalogue.models.flatMap((model) => model.quants.flatMap((quant) => quant.files.map((one) => ({ model, quant, one }))));
const known = all.filter(({ one }) => one.sha256 !== null).length;
console.log(`${catalogue.models.length} models, ${all.length} files, ${known} of them with a checksum, last checked ${catalogue.checked}`);

if (process.argv.includes('--hub') || process.argv.includes('--write')) process.exitCode = await compareWithHub(process.argv.includes('--write'));

/** 0 when every file is as the hub has it, or was made so. */
async function compareWithHub(write) {
  const [{ createHttpClient }, { readHub }, { listFiles }] = await Promise.all([load('http-get.ts'), load('hub-settings.ts'), load('hub-search.ts')]);
  const hub = readHub({}, process.env);
  const http = createHttpClient({ env: process.env });
  const document = JSON.parse(text);
  const repositories = new Map();
  let different = 0;
  let missing = 0;
  for (const { model, quant, one } of all) {
    if (!repositories.has(quant.repository)) {
      const files = listFiles(http.get, hub, quant.repository, AbortSignal.timeout(60_000)).then((found) => new Map(found.map((item) => [item.path, item])));
      repositories.set(quant.repository, await files.catch((error) => error));
    }
    const there = repositories.get(quant.repository);
    const record = there instanceof Error ? undefined : there.get(one.path);
    const name = `${quant.repository}/${one.path}`;
    if (record === undefined) {
      missing += 1;
      console.log(`missing    ${name}: ${there instanceof Error ? there.message : 'the hub has no such file'}`);
      continue;
    }
    if (record.bytes === one.bytes && record.sha256 === one.sha256) continue;
    if (one.sha256 !== null && record.sha256 !== one.sha256)
      console.log(`CHANGED    ${name}: ${one.sha256} here, ${record.sha256} on the hub. Look why before you take it over.`);
    else console.log(`incomplete ${name}: the hub says ${record.bytes} bytes, ${record.sha256}`);
    different += 1;
    const target = document.models
      .find(({ id }) => id === model.id)
      .quants.find((each) => each.quant === quant.quant)
      .files.find((each) => each.path === one.path);
    delete target.aboutBytes;
    Object.assign(target, { bytes: record.bytes, sha256: record.sha256, source: 'hub' });
  }
  await http.close();
  console.log(`${all.length - different - missing} files are as on the hub, ${different} are not, ${missing} were not found`);
  if (!write || missing > 0) return different + missing === 0 ? 0 : 1;
  document.sources.hub = "Size and sha256 from the hub's own record of the file (its LFS entry).";
  document.checked = new Date().toISOString().slice(0, 10);
  const next = `${JSON.stringify(document, null, 2)}\n`;
  parseCatalogue(next);
  writeFileSync(file, next);
  console.log('The catalogue holds what the hub says. Format it with: npm run format');
  return 0;
}
