// Entries of a zip file by its directory (PKWARE APPNOTE 6.3.10): stored or deflated, with Zip64. Says what stands there and believes none of it.
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

export interface ZipEntry {
  /** As written in the file: may be anything. */
  name: string;
  /** Bytes as stored, and as they claim to be once unpacked. */
  compressed: number;
  bytes: number;
  /** POSIX mode with the kind of file; 0 where none was written. */
  mode: number;
}

export interface Zip {
  entries: readonly ZipEntry[];
  /** What is in an entry of this zip. */
  read(entry: ZipEntry): Promise<Readable>;
  close(): Promise<void>;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const longestComment = 65_535;
const locator64Bytes = 20;
/** Bytes of a directory; about a million entries. */
const longestDirectory = 128 * 1024 * 1024;
const isIn64 = 0xffffffff;

interface Placed extends ZipEntry {
  method: number;
  flags: number;
  offset: number;
}

/** Throws an Error that says what is wrong with the file. */
export async function openZip(file: string): Promise<Zip> {
  const handle = await open(file, 'r');
  try {
    const directory = await readDirectory(handle, (await handle.stat()).size);
    const entries = parseDirectory(directory);
    return {
      entries,
      read: (entry) =>
        readEntry(
          file,
          handle,
          entries.find((each) => each === entry),
        ),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  if (position < 0 || bytesRead < length) throw new Error('it is cut short');
  return buffer;
}

async function readDirectory(handle: FileHandle, size: number): Promise<Buffer> {
  const tailBytes = Math.min(size, endBytes + longestComment);
  const tail = await readAt(handle, size - tailBytes, tailBytes);
  let at = tailBytes - endBytes;
  while (at >= 0 && !(tail.readUInt32LE(at) === endSignature && at + endBytes + tail.readUInt16LE(at + 20) === tailBytes)) at -= 1;
  if (at < 0) throw new Error('it has no directory');
  let length = tail.readUInt32LE(at + 12);
  let offset = tail.readUInt32LE(at + 16);
  const end = size - tailBytes + at;
  if (end >= locator64Bytes) {
    const locator = await readAt(handle, end - locator64Bytes, locator64Bytes);
    if (locator.readUInt32LE(0) === locator64Signature) {
      const end64 = await readAt(handle, Number(locator.readBigUInt64LE(8)), 56);
      if (end64.readUInt32LE(0) !== end64Signature) throw new Error('its directory is damaged');
      length = Number(end64.readBigUInt64LE(40));
      offset = Number(end64.readBigUInt64LE(48));
    }
  }
  if (length > longestDirectory) throw new Error('its directory is too long');
  return readAt(handle, offset, length);
}

function parseDirectory(directory: Buffer): Placed[] {
  const entries: Placed[] = [];
  for (let at = 0; at < directory.length; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entrySignature) throw new Error('its directory is damaged');
    const nameBytes = directory.readUInt16LE(at + 28);
    const extraBytes = directory.readUInt16LE(at + 30);
    const next = at + 46 + nameBytes + extraBytes + directory.readUInt16LE(at + 32);
    if (next > directory.length) throw new Error('its directory is damaged');
    const extra = directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    const [bytes = 0, compressed = 0, offset = 0] = widen(extra, [
      directory.readUInt32LE(at + 24),
      directory.readUInt32LE(at + 20),
      directory.readUInt32LE(at + 42),
    ]);
    entries.push({
      name: directory.subarray(at + 46, at + 46 + nameBytes).toString('utf8'),
      compressed,
      bytes,
      mode: directory.readUInt32LE(at + 38) >>> 16,
      method: directory.readUInt16LE(at + 10),
      flags: directory.readUInt16LE(at + 8),
      offset,
    });
    at = next;
  }
  return entries;
}

/** Numbers that did not fit in 32 bits stand in an extra field, in this order. */
function widen(extra: Buffer, numbers: number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    return numbers.map((number) => {
      if (number !== isIn64 || from + 8 > extra.length) return number;
      from += 8;
      return Number(extra.readBigUInt64LE(from - 8));
    });
  }
  return numbers;
}

async function readEntry(file: string, handle: FileHandle, entry: Placed | undefined): Promise<Readable> {
  if (!entry) throw new Error('it has no such entry');
  if ((entry.flags & 1) !== 0) throw new Error('it is encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new Error('it is packed in an unknown way');
  const local = await readAt(handle, entry.offset, 30);
  if (local.readUInt32LE(0) !== localSignature) throw new Error('an entry is not where its directory says');
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  // An empty range cannot be asked for: one byte is read and none is given on.
  const source = createReadStream(file, entry.compressed === 0 ? { start: 0, end: 0 } : { start, end: start + entry.compressed - 1 });
  if (entry.compressed === 0) return source.take(0);
  if (entry.method === 0) return source;
  const inflate = createInflateRaw();
  source.on('error', (error) => inflate.destroy(error));
  inflate.on('close', () => source.destroy());
  return source.pipe(inflate);
}
