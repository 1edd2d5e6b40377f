import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FileServer, sha256, startFileServer, testContent } from './file-server.fixture';
import { partOf } from './part-file';

const content = testContent(6_000_000);
const script = fileURLToPath(new URL('./kill-transfer.fixture.ts', import.meta.url));
const typescript = new URL('../../test-typescript.ts', import.meta.url).href;
const kills = 20;
let server: FileServer;
let folder: string;

beforeEach(async () => {
  server = await startFileServer();
  server.files.set('/m.gguf', content);
  // No more than a twentieth of the file for each try, however late the kill comes.
  server.behave = () => ({ throttleMs: 1, stallAfter: 290_000 });
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-kill-'));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(target: string): { child: ChildProcess; lines: AsyncIterableIterator<string>; closed: Promise<unknown> } {
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', typescript, script, `${server.url}/m.gguf`, target, sha256(content), String(content.length)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (!child.stdout) throw new Error('no output');
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](), closed: once(child, 'close') };
}

it(`a download that is killed ${kills} times at any byte goes on each time, and the file is exact`, { timeout: 120_000 }, async () => {
  const target = path.join(folder, 'm.gguf');
  const lengths: number[] = [];
  let seed = 42;
  for (let kill = 0; kill < kills; kill += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    const { child, lines, closed } = start(target);
    // A little further each time, in the middle of a write as like as not.
    const killAt = (lengths.at(-1) ?? 0) + (seed % 250_000);
    for await (const line of lines) {
      if (line === 'done') break;
      if (Number(line) >= killAt) break;
    }
    child.kill('SIGKILL');
    await closed;
    expect(existsSync(target)).toBe(false);
    const length = statSync(partOf(target)).size;
    expect(sha256(readFileSync(partOf(target)))).toBe(sha256(content.subarray(0, length)));
    lengths.push(length);
  }
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));

  server.behave = () => ({});
  const { lines, closed } = start(target);
  const last: string[] = [];
  for await (const line of lines) last.push(line);
  await closed;
  expect(last.at(-1)).toBe('done');
  expect(sha256(readFileSync(target))).toBe(sha256(content));
  expect(readdirSync(folder)).toEqual(['m.gguf']);
  // What had come was never asked for again.
  expect(server.requests.slice(1).every(({ range }) => range !== null)).toBe(true);
});
