// Reads the header of a GGUF file, so that a bad file is told in words a person understands, before a process is started for it.
// Layout: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { FarmhandError } from '@shared/contract/errors';

export interface GgufHeader {
  fileBytes: number;
  architecture: string;
  /** From `general.name`; null where the file has none. */
  name: string | null;
  /** Tokens the model was trained on; null where the file does not say. */
  trainedTokens: number | null;
  hasChatTemplate: boolean;
  /** What it gives: text, a vector for a text, or how well a text answers a question. */
  purpose: 'chat' | 'embed' | 'rank';
}

const pageBytes = 1024 * 1024;
/** Above this the counts in the header are damage, not data: the largest vocabularies have about 300,000 entries. */
const mostEntries = 16_000_000;
/** Bytes of one value by its type number; strings (8) and arrays (9) have a length of their own. */
const valueBytes: Record<number, number> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
/** Values per block and bytes per block of the common tensor types, by ggml's type number. */
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
  30: [1, 2],
};
/** llama.cpp's encoders: they turn text into numbers and write nothing. */
const embeddingArchitectures = new Set([
  'bert',
  'modern-bert',
  'nomic-bert',
  'nomic-bert-moe',
  'neo-bert',
  'jina-bert-v2',
  'jina-bert-v3',
  'eurobert',
  'gemma-embedding',
  't5encoder',
]);
const stringType = 8;
const arrayType = 9;

/** Throws `engine_failed` with what is wrong and what to do. Reads a few megabytes at most. */
export function readGgufHeader(file: string): GgufHeader {
  const name = basename(file);
  const opened = open(file, name);
  try {
    const stats = fstatSync(opened);
    if (!stats.isFile()) throw unusable(`${name} is a folder, not a model file. Set the path of a .gguf file.`);
    if (stats.size === 0) throw unusable(`${name} is empty. Download it again.`);
    return parseHeader(createReader(opened, stats.size), stats.size, name);
  } catch (error) {
    if (error instanceof FarmhandError) throw error;
    if (error instanceof RangeError) throw unusable(`${name} is broken: its header ends too early or makes no sense. Download it again.`);
    throw unusable(`${name} cannot be read (${error instanceof Error ? error.message : String(error)}). Check the file and its permissions.`);
  } finally {
    closeSync(opened);
  }
}

function open(file: string, name: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw unusable(`The model file ${name} is not where the setting says. Check the path, or download the model.`);
    throw unusable(`${name} cannot be opened (${String(code)}). Check the permissions of the file.`);
  }
}

function unusable(message: string): FarmhandError {
  return new FarmhandError('engine_failed', message);
}

interface Reader {
  position(): number;
  u32(): number;
  u64(): number;
  text(): string;
  skip(bytes: number): void;
  raw(bytes: number): Buffer;
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
    const value = Number(raw(8).readBigUInt64LE());
    if (!Number.isSafeInteger(value)) throw new RangeError('no such size');
    return value;
  }

  return {
    position: () => position,
    u32: () => raw(4).readUInt32LE(),
    u64,
    text: () => raw(u64()).toString('utf8'),
    raw,
    skip(bytes) {
      if (bytes < 0 || position + bytes > size) throw new RangeError('past the end');
      position += bytes;
    },
  };
}

function parseHeader(reader: Reader, fileBytes: number, name: string): GgufHeader {
  if (fileBytes < 4 || reader.raw(4).toString('latin1') !== 'GGUF')
    throw unusable(`${name} is not a GGUF file. Set the path of a model file in the GGUF format.`);
  const version = reader.u32();
  if (version < 2 || version > 3) throw unusable(`${name} has GGUF version ${version}, which is not known here. Download a newer file of the model.`);
  const tensors = reader.u64();
  const keys = reader.u64();
  if (tensors > mostEntries || keys > mostEntries) throw new RangeError('too many entries');

  const values = new Map<string, string | number>();
  for (let index = 0; index < keys; index += 1) {
    const key = reader.text();
    const value = readValue(reader, reader.u32());
    if (value !== null) values.set(key, value);
  }
  checkLength(reader, tensors, values.get('general.alignment'), fileBytes, name);

  const architecture = values.get('general.architecture');
  if (typeof architecture !== 'string') throw unusable(`${name} does not say what kind of model it holds. Download it again, or choose another file.`);
  const title = values.get('general.name');
  const trained = values.get(`${architecture}.context_length`);
  return {
    fileBytes,
    architecture,
    name: typeof title === 'string' && title !== '' ? title : null,
    trainedTokens: typeof trained === 'number' ? trained : null,
    hasChatTemplate: values.has('tokenizer.chat_template'),
    purpose: purposeOf(architecture, values.get(`${architecture}.pooling_type`)),
  };
}

/** llama.cpp's pooling types: 0 none, 1 mean, 2 first token, 3 last token, 4 rank. */
function purposeOf(architecture: string, pooling: string | number | undefined): GgufHeader['purpose'] {
  if (pooling === 4) return 'rank';
  return embeddingArchitectures.has(architecture) || (typeof pooling === 'number' && pooling > 0) ? 'embed' : 'chat';
}

/** The value when it is a text or a number; null, and skipped, for everything else. */
function readValue(reader: Reader, type: number): string | number | null {
  if (type === stringType) return reader.text();
  if (type === 4) return reader.u32();
  if (type === 10) return reader.u64();
  if (type !== arrayType) {
    reader.skip(bytesOf(type));
    return null;
  }
  const itemType = reader.u32();
  const items = reader.u64();
  if (items > mostEntries) throw new RangeError('too many items');
  if (itemType === stringType) {
    for (let index = 0; index < items; index += 1) reader.skip(reader.u64());
  } else if (itemType === arrayType) {
    for (let index = 0; index < items; index += 1) readValue(reader, arrayType);
  } else {
    reader.skip(items * bytesOf(itemType));
  }
  return null;
}

function bytesOf(type: number): number {
  const bytes = valueBytes[type];
  if (bytes === undefined) throw new RangeError('no such type');
  return bytes;
}

/** The weights begin after the list of tensors, at a multiple of the alignment. */
function checkLength(reader: Reader, tensors: number, alignmentValue: string | number | undefined, fileBytes: number, name: string): void {
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
  throw unusable(`${name} is not complete: ${megabytes(fileBytes)} of at least ${megabytes(needed)} MB are there. Download it again.`);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
