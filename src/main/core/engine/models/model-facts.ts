// What a model file says about itself: enough to tell what it is, whether it is whole, and how much memory it will want.
// The engine's own header check knows less (it only loads models that chat); this one also reads embedding models and counts the cache.
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { allParts, quantInName, splitNameOf } from './split-name';

export interface ModelFacts {
  /** Of all parts together. */
  bytes: number;
  architecture: string;
  /** From `general.name`; null where the file has none. */
  name: string | null;
  /** Tokens; null where the file does not say. */
  contextTokens: number | null;
  layers: number | null;
  /** One number per layer: models with mixed layers keep a cache for some of them only. Empty where unknown. */
  kvHeads: number[];
  keySize: number | null;
  valueSize: number | null;
  heads: number | null;
  width: number | null;
  /** Tokens of layers that look back a little only; null where all layers see everything. */
  window: number | null;
  vocabulary: number | null;
  /** Like `Q4_K_M`: from the header, else from the file's name. */
  quant: string | null;
  hasChatTemplate: boolean;
  kind: 'chat' | 'embedding' | 'rerank' | 'projector';
}

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
/** `general.file_type` as llama.cpp counts it (llama_ftype). */
const fileTypes: Record<number, string> = {
  0: 'F32',
  1: 'F16',
  2: 'Q4_0',
  3: 'Q4_1',
  7: 'Q8_0',
  8: 'Q5_0',
  9: 'Q5_1',
  10: 'Q2_K',
  11: 'Q3_K_S',
  12: 'Q3_K_M',
  13: 'Q3_K_L',
  14: 'Q4_K_S',
  15: 'Q4_K_M',
  16: 'Q5_K_S',
  17: 'Q5_K_M',
  18: 'Q6_K',
  19: 'IQ2_XXS',
  20: 'IQ2_XS',
  21: 'Q2_K_S',
  22: 'IQ3_XS',
  23: 'IQ3_XXS',
  24: 'IQ1_S',
  25: 'IQ4_NL',
  26: 'IQ3_S',
  27: 'IQ3_M',
  28: 'IQ2_S',
  29: 'IQ2_M',
  30: 'IQ4_XS',
  31: 'IQ1_M',
  32: 'BF16',
  38: 'MXFP4',
};
const stringType = 8;
const arrayType = 9;
/** Files of these are GGUF too, but no model that llama.cpp answers with. */
const foreignArchitectures: Record<string, string> = {
  flux: 'paints pictures',
  sd1: 'paints pictures',
  sdxl: 'paints pictures',
  sd3: 'paints pictures',
  qwen_image: 'paints pictures',
  wan: 'makes films',
  ltxv: 'makes films',
  whisper: 'writes down speech',
};

type Value = string | number | number[] | { items: number };

/**
 * Reads the header of a GGUF file, its length against the list of its weights, and that its other parts are there.
 * Throws `invalid_input` with what is wrong and what to do. Reads a few megabytes at most.
 */
export function readModelFacts(file: string): ModelFacts {
  const name = path.basename(file);
  const split = splitNameOf(file);
  if (split && split.part !== 1) {
    throw unusable(`${name} is part ${split.part} of ${split.parts} of a model. Name the first part, ${path.basename(allParts(file)[0] ?? name)}.`);
  }
  const parts = allParts(file);
  const missing = parts.filter((part) => part !== file && !existsSync(part));
  const facts = readOne(file);
  if (missing.length > 0) {
    throw unusable(
      `${name} is one of ${parts.length} parts, and ${missing.map((part) => path.basename(part)).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not beside it. Download the model again.`,
    );
  }
  for (const part of parts.slice(1)) readPart(part);
  return { ...facts, bytes: parts.reduce((sum, part) => sum + statSync(part).size, 0) };
}

function readOne(file: string): ModelFacts {
  const { values, fileBytes } = readHeader(file);
  const name = path.basename(file);
  const architecture = text(values.get('general.architecture'));
  if (architecture === null) throw unusable(`${name} does not say what kind of model it holds. Download it again, or choose another file.`);
  const foreign = foreignArchitectures[architecture.toLowerCase()];
  if (foreign !== undefined) throw unusable(`${name} is a model that ${foreign}, which cannot be used here. Choose a language model.`);
  if (text(values.get('general.type')) === 'adapter') throw unusable(`${name} is an adapter (LoRA), not a model. Choose the model that it belongs to.`);

  const of = (key: string) => values.get(`${architecture}.${key}`);
  const heads = number(of('attention.head_count'));
  const width = number(of('embedding_length'));
  const layers = number(of('block_count'));
  const headSize = heads !== null && width !== null && heads > 0 ? width / heads : null;
  const tokens = values.get('tokenizer.ggml.tokens');
  const fileType = number(values.get('general.file_type'));
  return {
    bytes: fileBytes,
    architecture,
    name: text(values.get('general.name')) || null,
    contextTokens: number(of('context_length')),
    layers,
    kvHeads: perLayer(of('attention.head_count_kv') ?? heads ?? undefined, layers),
    keySize: number(of('attention.key_length')) ?? headSize,
    valueSize: number(of('attention.value_length')) ?? headSize,
    heads,
    width,
    window: number(of('attention.sliding_window')) || null,
    vocabulary: typeof tokens === 'object' && 'items' in tokens ? tokens.items : number(of('vocab_size')),
    quant: (fileType === null ? null : fileTypes[fileType]) ?? quantInName(file),
    hasChatTemplate: values.has('tokenizer.chat_template'),
    kind: kindOf(architecture, of('pooling_type')),
  };
}

/** llama.cpp's encoders, and models that carry a way of pooling (1 mean, 2 first, 3 last, 4 rank; 0 none). */
function kindOf(architecture: string, pooling: Value | undefined): ModelFacts['kind'] {
  if (architecture === 'clip') return 'projector';
  if (pooling === 4) return 'rerank';
  if (/bert|embedding|^t5encoder$/i.test(architecture)) return 'embedding';
  return typeof pooling === 'number' && pooling > 0 ? 'embedding' : 'chat';
}

const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : Array.isArray(value) ? Math.max(0, ...value) : null);

function perLayer(value: Value | undefined, layers: number | null): number[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'number' && layers !== null && layers <= 4096 ? Array<number>(layers).fill(value) : [];
}

/** Parts after the first have no facts of their own, but must be whole. */
function readPart(file: string): void {
  readHeader(file);
}

function readHeader(file: string): { values: Map<string, Value>; fileBytes: number } {
  const name = path.basename(file);
  const opened = open(file, name);
  try {
    const stats = fstatSync(opened);
    if (!stats.isFile()) throw unusable(`${name} is a folder, not a model file. Give the path of a .gguf file.`);
    if (stats.size === 0) throw unusable(`${name} is empty. Download it again.`);
    return { values: parse(createReader(opened, stats.size), stats.size, name), fileBytes: stats.size };
  } catch (error) {
    if (error instanceof FarmhandError) throw error;
    if (error instanceof RangeError) throw unusable(`${name} is broken: its header ends too early or makes no sense. Download it again.`);
    throw unusable(`${name} cannot be read (${codeOf(error)}). Check the file and its permissions.`);
  } finally {
    closeSync(opened);
  }
}

function open(file: string, name: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FarmhandError('not_found', `There is no file ${file}. Check the path.`);
    if (code === 'EISDIR') throw unusable(`${name} is a folder, not a model file. Give the path of a .gguf file.`);
    throw unusable(`${name} cannot be opened (${code}). Check the permissions of the file.`);
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

function unusable(message: string): FarmhandError {
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

function parse(reader: Reader, fileBytes: number, name: string): Map<string, Value> {
  checkKind(fileBytes < 4 ? '' : reader.raw(4).toString('latin1'), name);
  const version = reader.u32();
  if (version > 0 && version % 65_536 === 0)
    throw unusable(`${name} was written for computers with the other byte order. Download the usual (little-endian) file.`);
  if (version < 2 || version > 3) throw unusable(`${name} has GGUF version ${version}, which is not known here. Download a newer file of the model.`);
  const tensors = reader.u64();
  const keys = reader.u64();
  if (tensors > mostEntries || keys > mostEntries) throw new RangeError('too many entries');

  const values = new Map<string, Value>();
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
  if (magic === 'FUGG') throw unusable(`${name} was written for computers with the other byte order. Download the usual (little-endian) file.`);
  if (magic === 'vers') throw unusable(`${name} is a pointer of Git LFS, not the model itself. Download the file from the hub's page.`);
  if (/^(ggjt|tjgg|lmgg|ggml)$/.test(magic)) throw unusable(`${name} has the format that came before GGUF. Download the model as GGUF.`);
  if (magic.startsWith('PK')) throw unusable(`${name} is a zip or PyTorch file, not GGUF. Download the model as GGUF.`);
  if (magic.startsWith('<')) throw unusable(`${name} is a web page, not a model: the download was answered with a page. Download it again.`);
  throw unusable(`${name} is not a GGUF file. Give the path of a model file in the GGUF format.`);
}

/** Texts, numbers, lists of whole numbers, and the length of other lists; null, and skipped, for everything else. */
function readValue(reader: Reader, type: number): Value | null {
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
function checkLength(reader: Reader, tensors: number, alignmentValue: Value | undefined, fileBytes: number, name: string): void {
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
  throw unusable(`${name} is not complete: ${(fileBytes / 1e6).toFixed(1)} of at least ${(needed / 1e6).toFixed(1)} MB are there. Download it again.`);
}
