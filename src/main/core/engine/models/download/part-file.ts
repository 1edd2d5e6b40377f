// What is there of a file that is still coming: `<file>.part` with its bytes, `<file>.part.json` with where they are from.
// Bytes are only ever appended, and the state is replaced as a whole before the first of them, so a kill at any moment leaves both usable.
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

const originSchema = z.object({
  version: z.literal(1),
  url: z.string(),
  /** The hub's own name for this content: the sha256 of a file in LFS. */
  linked: z.string().nullable(),
  etag: z.string().nullable(),
  modified: z.string().nullable(),
  totalBytes: z.int().nullable(),
});
/** Which content the bytes belong to. */
export type Origin = Omit<z.output<typeof originSchema>, 'version'>;

/** What is written to; replaced in tests by a disk that is full. */
export interface Sink {
  /** Writes all of it, or throws. */
  append(bytes: Uint8Array): Promise<void>;
  /** Until the bytes are on the disk, not only with the system. */
  sync(): Promise<void>;
  close(): Promise<void>;
}
export type OpenSink = (file: string) => Promise<Sink>;

/** Hashes of parts of this process, so that a pause costs no second reading. */
export type HashMemory = Map<string, { length: number; hash: Hash }>;

export interface PartFile {
  readonly length: number;
  readonly origin: Origin | null;
  /** Says where the next bytes are from. Written before they are. */
  setOrigin(origin: Origin): Promise<void>;
  append(bytes: Uint8Array): Promise<void>;
  /** Forgets all bytes. */
  reset(): Promise<void>;
  /** sha256 of everything so far, hex. */
  digest(): string;
  /** Puts the file in its place: from now on it counts as whole. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

export const partOf = (file: string): string => `${file}.part`;
export const originOf = (file: string): string => `${file}.part.json`;

export const openSink: OpenSink = async (file) => {
  const handle: FileHandle = await open(file, 'a');
  return {
    async append(bytes) {
      let written = 0;
      while (written < bytes.length) written += (await handle.write(bytes, written)).bytesWritten;
    },
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
};

export interface OpenPartOptions {
  sink?: OpenSink;
  memory?: HashMemory;
  signal: AbortSignal;
  /** Bytes read so far of those that were there. */
  onChecked?(bytes: number): void;
}

/** Opens what is there of `file`. Bytes of which nobody knows where they are from are thrown away; the others are read once for the checksum. */
export async function openPart(file: string, options: OpenPartOptions): Promise<PartFile> {
  const { sink: open = openSink, memory = new Map(), signal, onChecked } = options;
  const part = partOf(file);
  let origin = await readOrigin(file);
  let length = (await stat(part).catch(() => null))?.size ?? 0;
  if (length > 0 && (origin === null || (origin.totalBytes !== null && length > origin.totalBytes))) {
    await rm(part, { force: true });
    length = 0;
  }
  if (length === 0) origin = null;

  const remembered = memory.get(file);
  memory.delete(file);
  let hash = remembered?.length === length ? remembered.hash : await hashOf(part, length, signal, onChecked);
  let sink = await open(part);
  /** A write that failed may have left some of its bytes: the hash no longer stands for the file. */
  let broken = false;

  return {
    get length() {
      return length;
    },
    get origin() {
      return origin;
    },
    async setOrigin(next) {
      const json = originOf(file);
      await writeFile(`${json}.new`, JSON.stringify({ version: 1, ...next }));
      await replace(`${json}.new`, json);
      origin = next;
    },
    async append(bytes) {
      try {
        await sink.append(bytes);
      } catch (error) {
        broken = true;
        throw error;
      }
      hash.update(bytes);
      length += bytes.length;
    },
    async reset() {
      await sink.close();
      await rm(part, { force: true });
      await rm(originOf(file), { force: true });
      sink = await open(part);
      hash = createHash('sha256');
      length = 0;
      origin = null;
      broken = false;
    },
    digest: () => hash.copy().digest('hex'),
    async finish() {
      await sink.sync();
      await sink.close();
      await replace(part, file);
      await rm(originOf(file), { force: true });
    },
    async close() {
      if (!broken && length > 0) memory.set(file, { length, hash });
      await sink.close().catch(() => {});
    },
  };
}

/** Bytes there of a file: all of it, or its part. */
export async function bytesThere(file: string): Promise<number> {
  const whole = await stat(file).catch(() => null);
  return whole?.size ?? (await stat(partOf(file)).catch(() => null))?.size ?? 0;
}

export async function removePart(file: string): Promise<void> {
  for (const path of [partOf(file), originOf(file), `${originOf(file)}.new`]) await rm(path, { force: true });
}

async function readOrigin(file: string): Promise<Origin | null> {
  try {
    return originSchema.parse(JSON.parse(await readFile(originOf(file), 'utf8')));
  } catch {
    return null;
  }
}

async function hashOf(part: string, length: number, signal: AbortSignal, onChecked?: (bytes: number) => void): Promise<Hash> {
  const hash = createHash('sha256');
  if (length === 0) return hash;
  let read = 0;
  for await (const chunk of createReadStream(part, { end: length - 1, highWaterMark: 1024 * 1024, signal })) {
    const bytes = z.instanceof(Uint8Array).parse(chunk);
    hash.update(bytes);
    read += bytes.length;
    onChecked?.(read);
  }
  return hash;
}

/** Renames over what is there. On Windows a virus scanner may hold the file for a moment. */
async function replace(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (attempt >= 10 || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) throw error;
      await delay(50 * (attempt + 1));
    }
  }
}
