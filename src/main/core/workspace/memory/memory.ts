import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MethodOutput } from '@shared/contract';
import { FarmhandError } from '@shared/contract/errors';
import type { MemoryHit } from '@shared/contract/memory';
import { say } from '@shared/domain/sentences';
import { readConfined } from '../../../base/confined-files';
import { computerZone } from '../../../base/local-time';
import { type Append, appendFact, type Noted } from './daily-note';
import { curatedFiles, findMemoryFiles, memoryFileName } from './memory-files';
import { createMemoryIndex } from './memory-index';
import { recallLines, searchLines } from './rank-lines';

export type { Noted };

export interface Memory {
  list(): Promise<MethodOutput<'memory.list'>>;
  /** Throws `invalid_input` for a name that is no memory file and `not_found` when it is not there. */
  get(file: string): Promise<{ file: string; text: string }>;
  /** Lines that match, best first; default 6. */
  search(query: string, limit?: number): Promise<MemoryHit[]>;
  /** Up to 3 lines that clearly belong to a message. Empty when in doubt. */
  recall(message: string): MemoryHit[];
  /** Builds the index now, so that the first message does not wait for it (about 10 ms for a month of notes, 70 ms for a year). */
  warm(): void;
  /** Adds one fact to the note of the day, through `append` when given. */
  write(text: string, append?: Append): Promise<Noted>;
  close(): void;
}

export interface MemoryOptions {
  /** The workspace, absolute. */
  folder: string;
  clock: () => number;
  /** IANA name; default: this computer's. */
  zone?: string;
  /** A memory file was changed, by us or by hand. */
  onChange?: (file: string) => void;
}

const largestFile = 2_000_000;
const recallLimit = 3;

export function createMemory({ folder, clock, zone = computerZone(), onChange }: MemoryOptions): Memory {
  const index = createMemoryIndex({ folder, clock });
  let started = false;
  let writes: Promise<unknown> = Promise.resolve();

  const refresh = (force = false): void => {
    const changed = index.refresh(force);
    // The first look finds every file; nobody changed them.
    if (started) for (const file of changed) onChange?.(file);
    started = true;
  };

  return {
    async list() {
      const files = findMemoryFiles(folder).map(({ file, stats }) => ({ file, bytes: Number(stats.size), updatedAt: Math.floor(Number(stats.mtimeMs)) }));
      return { files };
    },
    async get(input) {
      const file = memoryFileName(input);
      const text = curatedFiles.some((name) => name === file)
        ? await readCurated(folder, file)
        : (await readConfined(folder, file, largestFile)).bytes.toString('utf8');
      return { file, text };
    },
    async search(query, limit = 6) {
      refresh();
      return searchLines(index, query, limit);
    },
    recall(message) {
      refresh();
      return recallLines(index, message, recallLimit);
    },
    warm: () => refresh(),
    async write(text, append) {
      const work = writes.then(() => appendFact(folder, text, clock(), zone, append));
      writes = work.catch(() => undefined);
      const noted = await work;
      if (noted.added) {
        started = true;
        refresh(true);
      }
      return noted;
    },
    close: () => index.close(),
  };
}

/** The two files a person keeps may be links to wherever they keep such files. */
async function readCurated(folder: string, file: string): Promise<string> {
  try {
    return await readFile(path.join(folder, file), 'utf8');
  } catch (cause) {
    throw new FarmhandError('not_found', say('workspace.memoryGone', { file }), { cause });
  }
}
