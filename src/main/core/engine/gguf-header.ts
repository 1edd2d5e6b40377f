// Reads the header of a GGUF file and checks its length, so that a bad file is told in words a person understands before a process is started for it.
// Layout: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';

/** Of a list that is long or of something else than whole numbers, only the length. */
export type GgufValue = string | number | number[] | { items: number };

const pageBytes = 1024 * 1024;
/** Above this the counts in a header are damage: the largest vocabularies have about 300,000 entries. */
const mostEntries = 16_000_000;
/** The longest templates have some 100 KB. */
const mostTextBytes = 16 * 1024 * 1024;
/** Bytes of one value by its type number; strings (8) and arrays (9) have a length of their own. */
const valueBytes: Record<number, number> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
/** ggml's tensor types: values per block and bytes per block. https://github.com/ggml-org/ggml/blob/master/include/ggml.h */
const tensorBlocks: Record<number, [values: number, bytes: number]> = {
  0: [1, 4],
  1: [1, 2],
  2: [32, 18],
  3: [32, 20],
  6: [32, 22],
  7: [32, 24],
  8: [32, 34],
  10: [256, 84],
  11: [256, 110],
  12: [256, 144],
  13: [256, 176],
  14: [256, 210],
  15: [256, 292],
  16: [256, 66],
  17: [256, 74],
  18: [256, 98],
  19: [256, 50],
  20: [32, 18],
  21: [256, 110],
  22: [256, 82],
  23: [256, 136],
  29: [256, 56],
  30: [1, 2],
  39: [32, 17],
};
const stringType = 8;
const arrayType = 9;

/** Throws `invalid_input` with what is wrong and what to do, `not_found` where there is no file. Reads a few megabytes at most. */
export function readGguf(file: string): { values: Map<string, GgufValue>; fileBytes: number } {
  const name = path.basename(file);
  const opened = open(file, name);
  try {
    const stats = fstatSync(opened);
    if (!stats.isFile()) throw unusableFile(say('file.folder', { name }));
    if (stats.size === 0) throw unusableFile(say('file.empty', { name }));
    return { values: parse(createReader(opened, stats.size), stats.size, name), fileBytes: stats.size };
  } catch (error) {
    if (error instanceof FarmhandError) throw error;
    if (error instanceof RangeError) throw unusableFile(say('file.broken', { name }));
    throw unusableFile(say('file.unreadable', { name, code: codeOf(error) }));
  } finally {
    closeSync(opened);
  }
}

function open(file: string, name: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FarmhandError('not_found', say('file.none', { file }));
    if (code === 'EISDIR') throw unusableFile(say('file.folder', { name }));
    throw unusableFile(say('file.closed', { name, code }));
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

export function unusableFile(message: string): FarmhandError {
  return new FarmhandError('invalid_input', message);
}

interface Reader {
  position(): number;
  u32(): number;
  u64(): number;
  text(): string;
  raw(bytes: number): Buffer;
  skip(bytes: number): void;
}

/** Reads forward in pages. Throws RangeError past the end of the file and on numbers that no header holds. */
function createReader(file: number, size: number): Reader {
  let page: Buffer = Buffer.alloc(0);
  let pageStart = 0;
  let position = 0;

  function raw(bytes: number): Buffer {
    if (bytes < 0 || position + bytes > size) throw new RangeError('past the end');
    if (position < pageStart || position + bytes > pageStart + page.length) {
      const wanted = Buffer.alloc(Math.min(Math.max(bytes, pageBytes), size - position));
      const got = readSync(file, wanted, 0, wanted.length, position);
      if (got < bytes) throw new RangeError('short read');
      page = wanted.subarray(0, got);
      pageStart = position;
    }
    const from = position - pageStart;
    position += bytes;
    return page.subarray(from, from + bytes);
  }

  function u64(): number {
    // Not through BigInt: a vocabulary has half a million lengths.
    const bytes = raw(8);
    const high = bytes.readUInt32LE(4);
    if (high >= 2 ** 21) throw new RangeError('no such size');
    return high * 2 ** 32 + bytes.readUInt32LE(0);
  }

  return {
    position: () => position,
    u32: () => raw(4).readUInt32LE(),
    u64,
    text() {
      const length = u64();
      if (length > mostTextBytes) throw new RangeError('no such text');
      return raw(length).toString('utf8');
    },
    raw,
    skip(bytes) {
      if (bytes < 0 || position + bytes > size) throw new RangeError('past the end');
      position += bytes;
    },
  };
}

function parse(reader: Reader, fileBytes: number, name: string): Map<string, GgufValue> {
  checkKind(fileBytes < 4 ? '' : reader.raw(4).toString('latin1'), name);
  const version = reader.u32();
  if (version > 0 && version % 65_536 === 0) throw unusableFile(say('file.byteOrder', { name }));
  if (version < 2 || version > 3) throw unusableFile(say('file.version', { name, version }));
  const tensors = reader.u64();
  const keys = reader.u64();
  if (tensors > mostEntries || keys > mostEntries) throw new RangeError('too many entries');

  const values = new Map<string, GgufValue>();
  for (let index = 0; index < keys; index += 1) {
    const key = reader.text();
    const value = readValue(reader, reader.u32());
    if (value !== null) values.set(key, value);
  }
  checkLength(reader, tensors, values.get('general.alignment'), fileBytes, name);
  return values;
}

function checkKind(magic: string, name: string): void {
  if (magic === 'GGUF') return;
  if (magic === 'FUGG') throw unusableFile(say('file.byteOrder', { name }));
  if (magic === 'vers') throw unusableFile(say('file.pointer', { name }));
  if (/^(ggjt|tjgg|lmgg|ggml)$/.test(magic)) throw unusableFile(say('file.beforeGguf', { name }));
  if (magic.startsWith('PK')) throw unusableFile(say('file.zip', { name }));
  if (magic.startsWith('<')) throw unusableFile(say('file.page', { name }));
  throw unusableFile(say('file.notGguf', { name }));
}

/** Texts, numbers, lists of whole numbers, and the length of other lists; null, and skipped, for everything else. */
function readValue(reader: Reader, type: number): GgufValue | null {
  if (type === stringType) return reader.text();
  if (type === 4) return reader.u32();
  if (type === 5) return reader.raw(4).readInt32LE();
  if (type === 10) return reader.u64();
  if (type !== arrayType) {
    reader.skip(bytesOf(type));
    return null;
  }
  const itemType = reader.u32();
  const items = reader.u64();
  if (items > mostEntries) throw new RangeError('too many items');
  if ((itemType === 4 || itemType === 5) && items <= 4096) {
    return Array.from({ length: items }, () => (itemType === 4 ? reader.u32() : reader.raw(4).readInt32LE()));
  }
  if (itemType === stringType) {
    for (let index = 0; index < items; index += 1) reader.skip(reader.u64());
  } else if (itemType === arrayType) {
    for (let index = 0; index < items; index += 1) readValue(reader, arrayType);
  } else {
    reader.skip(items * bytesOf(itemType));
  }
  return { items };
}

function bytesOf(type: number): number {
  const bytes = valueBytes[type];
  if (bytes === undefined) throw new RangeError('no such type');
  return bytes;
}

/** The weights begin after the list of tensors, at a multiple of the alignment. */
function checkLength(reader: Reader, tensors: number, alignmentValue: GgufValue | undefined, fileBytes: number, name: string): void {
  let end = 0;
  for (let index = 0; index < tensors; index += 1) {
    reader.skip(reader.u64());
    const dimensions = reader.u32();
    if (dimensions > 8) throw new RangeError('too many dimensions');
    let values = 1;
    for (let dimension = 0; dimension < dimensions; dimension += 1) values *= reader.u64();
    const [blockValues, blockBytes] = tensorBlocks[reader.u32()] ?? [1, 0];
    end = Math.max(end, reader.u64() + (values / blockValues) * blockBytes);
  }
  const alignment = typeof alignmentValue === 'number' && alignmentValue > 0 ? alignmentValue : 32;
  const needed = Math.ceil(reader.position() / alignment) * alignment + end;
  if (fileBytes >= needed) return;
  throw unusableFile(say('file.incomplete', { name, there: (fileBytes / 1e6).toFixed(1), needed: (needed / 1e6).toFixed(1) }));
}
