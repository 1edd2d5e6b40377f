// What the documents name is there: links, npm scripts, commands of the CLI.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from './setup/paths.mjs';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/security.md',
  ...readdirSync(at('docs', 'decisions')).map((name) => `docs/decisions/${name}`),
];
const read = (path) => readFileSync(at(path), 'utf8');
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))];

describe.each(documents)('%s', (path) => {
  it('links only to files that exist', () => {
    const broken = all(read(path), /\]\(([^)#]+)(?:#[^)]*)?\)/g).filter((link) => !/^https?:/.test(link) && !existsSync(join(at(dirname(path)), link)));
    expect(broken).toEqual([]);
  });

  it('names only scripts of the house that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(all(read(path), /npm run ([a-z:-]*[a-z])/g).filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(all(read(path), /\bnode (scripts\/[a-z/.-]+)/g).filter((script) => !existsSync(at(script)))).toEqual([]);
  });

  it('names only commands that the CLI has', () => {
    const files = globSync(['src/main/cli/command-line.ts', 'src/main/cli/**/*-commands.ts'], { cwd: at() });
    const commands = files.flatMap((file) => all(read(file), /\.command\('([a-z]+)/g));
    expect(all(read(path), /(?:npx )?farmhand ([a-z]+)/g).filter((name) => !commands.includes(name))).toEqual([]);
  });
});

it('docs/security.md names only tests that exist', () => {
  const named = [...read('docs/security.md').matchAll(/`([\w/.-]+\.(?:test|spec)\.ts)`: "([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(([, file, name]) => !existsSync(at(file)) || !read(file).includes(name)).map(([row]) => row)).toEqual([]);
});

it('npm scripts start files that exist', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const files = Object.values(scripts).flatMap((line) => all(line, /((?:scripts|bin)\/[a-z/-]+\.mjs)/g));
  expect(files.filter((file) => !existsSync(at(file)))).toEqual([]);
});
