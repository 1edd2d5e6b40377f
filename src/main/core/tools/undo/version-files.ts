// Former versions of files, each kept once under the hash of its bytes.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

export interface VersionFiles {
  /** Keeps the bytes, durable once it resolves. Their SHA-256, hex. */
  keep(bytes: Uint8Array): Promise<string>;
  /** Undefined when they are not kept, or no longer what they were. */
  read(hash: string): Promise<Buffer | undefined>;
  remove(hash: string): Promise<void>;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `folder` is made when first needed; only this account can read it. */
export function createVersionFiles(folder: string): VersionFiles {
  const place = (hash: string): string => path.join(folder, hash.slice(0, 2), hash.slice(2));
  return {
    async keep(bytes) {
      const hash = hashOf(bytes);
      const file = place(hash);
      if ((await stat(file).catch(() => undefined))?.size === bytes.length) return hash;
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
      try {
        const handle = await open(temporary, 'wx', 0o600);
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(temporary, file);
      } finally {
        await rm(temporary, { force: true });
      }
      return hash;
    },
    async read(hash) {
      const bytes = await readFile(place(hash)).catch(() => undefined);
      return bytes !== undefined && hashOf(bytes) === hash ? bytes : undefined;
    },
    remove: (hash) => rm(place(hash), { force: true }),
  };
}
