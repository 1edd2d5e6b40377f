// Documents that follow from the code: docs/contract.md and NOTICE. `node scripts/docs.mjs` writes the first, `--check` compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { at, root } from './setup/paths.mjs';

const contract = at('src', 'shared', 'contract');
const load = async (name) =>
  (await runnerImport(`${contract}/${name}.ts`, { root, configFile: false, logLevel: 'error', resolve: { alias: { '@shared': at('src', 'shared') } } })).module;

const { methods, events } = await load('index');
const { errorCodes } = await load('errors');
const frames = await load('frames');
const { z } = await import('zod');

const schemaOf = (type, io) => {
  const { $schema: _, $defs: __, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any', reused: 'inline' });
  return schema;
};
// The only references are to z.json(), which is recursive: all of them are the same.
const key = ({ description: _, default: __, ...schema }) => JSON.stringify(schema).replace(/"\$ref":"[^"]*"/g, '"$ref":"json"');

/** Object shapes that the contract exports: told once, named elsewhere. */
const shapes = new Map();
for (const name of readdirSync(contract).filter((entry) => /^[a-z-]+\.ts$/.test(entry) && entry !== 'frames.ts')) {
  for (const [exported, type] of Object.entries(await load(name.replace(/\.ts$/, '')))) {
    if (!exported.endsWith('Schema')) continue;
    for (const io of ['output', 'input']) {
      const schema = schemaOf(type, io);
      if (schema.type === 'object' || schema.oneOf !== undefined || schema.anyOf !== undefined) shapes.set(key(schema), exported.replace(/Schema$/, ''));
    }
  }
}

/** A JSON Schema in the few words that a reader needs. */
function words(schema, inside = '') {
  const named = shapes.get(key(schema));
  if (named !== undefined && named !== inside) return `[${named}](#${named.toLowerCase()})`;
  if (schema.$ref !== undefined) return 'JSON';
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  const many = schema.anyOf ?? schema.oneOf;
  if (many !== undefined) return [...new Set(many.map((one) => words(one)))].join(' or ');
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  if (schema.type === 'array') return `list of ${words(schema.items ?? {})}`;
  if (schema.type === 'object' && schema.properties !== undefined) {
    const required = new Set(schema.required ?? []);
    return `{ ${Object.entries(schema.properties)
      .map(([name, part]) => `${name}${required.has(name) ? '' : '?'}: ${words(part)}`)
      .join(', ')} }`;
  }
  return schema.type ?? 'anything';
}

function fields(schema, inside = '') {
  if ((shapes.get(key(schema)) ?? inside) !== inside || schema.type !== 'object' || schema.properties === undefined) return [words(schema, inside)];
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties).map(([name, part]) => {
    const notes = [part.description ?? '', part.default === undefined ? '' : `Default \`${JSON.stringify(part.default)}\`.`]
      .filter((note) => note !== '')
      .join(' ');
    return `- \`${name}\`${required.has(name) ? '' : ' (optional)'}: ${words(part)}${notes === '' ? '' : `. ${notes}`}`;
  });
  return rows.length === 0 ? ['nothing'] : rows;
}

const section = (title, lines) => [title, '', ...lines, ''];
const domainOf = (name) => name.split('.', 1)[0];
const domains = [...new Set(Object.keys(methods).map(domainOf))];
const methodsOf = (domain) => Object.entries(methods).filter(([name]) => domainOf(name) === domain);
const methodPart = ([name, definition]) => [
  ...section(`#### ${name}`, [`${definition.summary} Scope \`${definition.scope}\`.`]),
  ...section('Takes:', fields(schemaOf(definition.input, 'input'))),
  ...section('Answers:', fields(schemaOf(definition.output, 'output'))),
];
const methodParts = domains.flatMap((domain) => [`### ${domain}`, '', ...methodsOf(domain).flatMap(methodPart)]);
const eventParts = Object.entries(events).flatMap(([name, definition]) => [
  ...section(`### ${name}`, [`${definition.summary}${definition.durable ? ' Kept in the store.' : ''}`]),
  ...section('Carries:', fields(schemaOf(definition.data, 'output'))),
]);

const frame = (title, type, io, told) => section(`### ${title}`, [told, '', ...fields(schemaOf(type, io))]);
const frameParts = [
  ...section('Every frame is one JSON object as text. The first is a hello; what is not a frame is answered with an error whose `id` is null.', []),
  ...frame('hello (client)', frames.helloFrameSchema, 'input', 'Says who connects. `resume` is where the client left off.'),
  ...frame(
    'welcome (gateway)',
    frames.welcomeFrameSchema,
    'output',
    'The answer to the hello. With `start` `"snapshot"` events were missed for good: ask `system.snapshot`.',
  ),
  ...frame('req (client)', frames.requestFrameSchema, 'input', "Calls a method. Ids are the client's own; an id in use is refused."),
  ...frame('cancel (client)', frames.cancelFrameSchema, 'input', 'Stops a request, which then ends with the error `cancelled`.'),
  ...frame('res (gateway)', frames.responseFrameSchema, 'output', 'Answers a request.'),
  ...frame('event (gateway)', frames.eventFrameSchema, 'output', 'Tells what happened, to callers with the scope `read`. `seq` counts up by one.'),
  ...section(
    '### Close codes',
    Object.entries(frames.closeCodes).map(([name, code]) => `- ${code}: \`${name}\``),
  ),
];

const shapeParts = [...new Set(shapes.values())].sort().flatMap((name) => {
  const [text] = [...shapes].find(([, shape]) => shape === name) ?? ['{}'];
  return section(`### ${name}`, fields(JSON.parse(text), name));
});

const text = `${[
  '# The contract',
  '',
  '<!-- Written by scripts/docs.mjs from src/shared/contract. Change the contract, then run: npm run docs -->',
  '',
  `Protocol version ${frames.protocolVersion}. The same ${Object.keys(methods).length} methods and ${Object.keys(events).length} events are reached over WebSocket (\`ws://127.0.0.1:3332/\`), over HTTP`,
  '(`POST /api/rpc/<method>` with the input as JSON body) and in process. An answer is `{"ok":true,"data":...}` or `{"ok":false,"error":{...}}`.',
  '',
  ...section('## Errors', [
    '| code | HTTP | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(errorCodes).map(([code, { status, meaning }]) => `| \`${code}\` | ${status} | ${meaning} |`),
  ]),
  ...section(
    '## Limits',
    Object.entries(frames.limits).map(([name, value]) => `- \`${name}\`: ${value}`),
  ),
  ...section('## Frames', frameParts).slice(0, -1),
  ...section('## Methods', methodParts).slice(0, -1),
  ...section('## Events', eventParts).slice(0, -1),
  ...section('## Shapes', shapeParts).slice(0, -1),
]
  .join('\n')
  .replace(/\n{3,}/g, '\n\n')
  .trimEnd()}\n`;

const file = at('docs', 'contract.md');
if (process.argv.includes('--check')) {
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  console.log(same ? 'docs/contract.md follows the contract' : 'docs/contract.md does not follow src/shared/contract. Run: npm run docs');
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(file, text);
  console.log(`docs/contract.md: ${Object.keys(methods).length} methods, ${Object.keys(events).length} events`);
}
