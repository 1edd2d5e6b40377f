// Evaluated beginnings of prompts on disk, so that a model reads the same instructions only once, whatever is restarted in between.
//
// One file per model and beginning: <model>-<beginning>-<content>.state. The last part is the hash of the content, so that a file that was cut,
// changed or put there by something else is noticed before llama.cpp sees it, which would crash on it.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

export interface PrefixStore {
  /** The file with the state after these tokens; null when there is none that is whole. */
  find(tokens: readonly number[]): Promise<string | null>;
  /** The file of this model that was used last; null when there is none. */
  newest(): Promise<string | null>;
  /** Keeps what `write` puts into the file at the path that it is given. Resolves when it is written; failures (a full disk) leave nothing behind. */
  save(tokens: readonly number[], write: (path: string) => Promise<unknown>): Promise<void>;
  /** The file turned out to be of no use. */
  drop(path: string): Promise<void>;
  /** Files that are being finished are. */
  settled(): Promise<void>;
}

export interface PrefixStoreOptions {
  folder: string;
  /** Everything that a state depends on besides its tokens: the model file, the library, how the context is laid out. */
  model: string;
  /** Bytes of all files; the ones used longest ago go first. */
  maxBytes: number;
  now?(): number;
}

const fileName = /^([0-9a-f]{16})-([0-9a-f]{16})-([0-9a-f]{16})\.state$/;
/** ms after which an unfinished file has nobody who still writes it. */
const abandonedMs = 3_600_000;

export function createPrefixStore({ folder, model, maxBytes, now = Date.now }: PrefixStoreOptions): PrefixStore {
  const modelKey = keyOf(model);
  /** Size and time of files whose content was checked by this process. */
  const checked = new Map<string, string>();
  let finishing = Promise.resolve();

  const keyOfTokens = (tokens: readonly number[]): string => keyOf(Buffer.from(Uint32Array.from(tokens).buffer));

  async function list(): Promise<string[]> {
    return readdir(folder).catch(() => []);
  }

  /** The path when the content is what the name says; else the file goes. */
  async function whole(name: string): Promise<string | null> {
    const path = join(folder, name);
    try {
      const { size, ctimeMs } = await stat(path);
      const stamp = `${size} ${ctimeMs}`;
      if (checked.get(name) !== stamp && (await hashOf(path)) !== fileName.exec(name)?.[3]) throw new Error('changed');
      // Marks it as used, which changes its ctime too.
      await utimes(path, now() / 1000, now() / 1000);
      const after = await stat(path);
      checked.set(name, `${after.size} ${after.ctimeMs}`);
      return path;
    } catch {
      await drop(path);
      return null;
    }
  }

  async function drop(path: string): Promise<void> {
    await rm(path, { force: true }).catch(() => {});
  }

  async function finish(part: string, name: string): Promise<void> {
    try {
      await utimes(part, now() / 1000, now() / 1000);
      await rename(part, join(folder, `${name}-${await hashOf(part)}.state`));
      await makeRoom();
    } catch {
      await drop(part);
    }
  }

  /** Removes what is too much, what is not ours and what was never finished. */
  async function makeRoom(): Promise<void> {
    const files: { path: string; bytes: number; usedAt: number }[] = [];
    for (const name of await list()) {
      const path = join(folder, name);
      const facts = await stat(path).catch(() => null);
      if (!facts?.isFile()) continue;
      if (fileName.test(name)) files.push({ path, bytes: facts.size, usedAt: facts.mtimeMs });
      else if (name.endsWith('.state') || (name.endsWith('.part') && now() - facts.mtimeMs > abandonedMs)) await drop(path);
    }
    let bytes = 0;
    for (const file of files.toSorted((a, b) => b.usedAt - a.usedAt)) {
      bytes += file.bytes;
      if (bytes > maxBytes) await drop(file.path);
    }
  }

  return {
    async find(tokens) {
      await finishing;
      const start = `${modelKey}-${keyOfTokens(tokens)}-`;
      for (const name of await list()) {
        if (!name.startsWith(start) || !fileName.test(name)) continue;
        const path = await whole(name);
        if (path) return path;
      }
      return null;
    },
    async newest() {
      const mine = (await list()).filter((name) => name.startsWith(`${modelKey}-`) && fileName.test(name));
      const dated = await Promise.all(mine.map(async (name) => ({ name, usedAt: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })));
      const last = dated.toSorted((a, b) => b.usedAt - a.usedAt)[0];
      return last ? whole(last.name) : null;
    },
    async save(tokens, write) {
      const name = `${modelKey}-${keyOfTokens(tokens)}`;
      const part = join(folder, `${name}.${process.pid}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await write(part);
      } catch {
        await drop(part);
        return;
      }
      finishing = finishing.then(() => finish(part, name));
    },
    drop,
    settled: () => finishing,
  };
}

function keyOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  return hash.digest('hex').slice(0, 16);
}
