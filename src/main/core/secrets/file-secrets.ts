import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import type { SecretPlace } from './secret-place';

const contentSchema = z.object({ secrets: z.record(z.string(), z.string()) });

/** Secrets in one JSON file of mode 0600, written whole. Elsewhere than on POSIX systems the folder's own rights protect it. */
export function createFileSecrets(file: string): SecretPlace {
  function read(): Map<string, string> {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      return new Map();
    }
    try {
      return new Map(Object.entries(contentSchema.parse(JSON.parse(text)).secrets));
    } catch (cause) {
      throw new FarmhandError('storage_failed', say('secrets.unreadable', { file }), { cause: withoutText(cause) });
    }
  }

  function write(secrets: Map<string, string>): void {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const next = `${file}.${process.pid}.new`;
    // A file of this name that is already there could be readable by others.
    rmSync(next, { force: true });
    writeFileSync(next, `${JSON.stringify({ secrets: Object.fromEntries(secrets) }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    renameSync(next, file);
  }

  return {
    get: async (name) => read().get(name) ?? null,
    async set(name, value) {
      write(read().set(name, value));
    },
    async delete(name) {
      const secrets = read();
      if (!secrets.delete(name)) return false;
      if (secrets.size === 0) rmSync(file, { force: true });
      else write(secrets);
      return true;
    },
  };
}

/** JSON.parse quotes what it could not read. */
function withoutText(cause: unknown): string {
  return cause instanceof Error ? cause.name : 'unreadable';
}
