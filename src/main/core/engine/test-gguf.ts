// The layout of GGUF files, for tests that write models. https://github.com/ggml-org/ggml/blob/master/docs/gguf.md

/** mulberry32: the same noise on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Value {
  type: number;
  bytes: Buffer;
}

export const text = (value: string): Value => ({ type: 8, bytes: lengthAndText(value) });
export const u32 = (value: number): Value => ({ type: 4, bytes: number(4, (buffer) => buffer.writeUInt32LE(value)) });
export const i32 = (value: number): Value => ({ type: 5, bytes: number(4, (buffer) => buffer.writeInt32LE(value)) });
export const f32 = (value: number): Value => ({ type: 6, bytes: number(4, (buffer) => buffer.writeFloatLE(value)) });
export const bool = (value: boolean): Value => ({ type: 7, bytes: Buffer.from([value ? 1 : 0]) });
const u64 = (value: number): Buffer => number(8, (buffer) => buffer.writeBigUInt64LE(BigInt(value)));
export const list = (itemType: number, items: Value[]): Value => ({
  type: 9,
  bytes: Buffer.concat([u32(itemType).bytes, u64(items.length), ...items.map((item) => item.bytes)]),
});

function number(bytes: number, write: (buffer: Buffer) => void): Buffer {
  const buffer = Buffer.alloc(bytes);
  write(buffer);
  return buffer;
}

function lengthAndText(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([u64(bytes.length), bytes]);
}

const alignment = 32;

/** One array of weights as a file holds it. */
export interface Tensor {
  name: string;
  /** Values of a row first. */
  shape: number[];
  /** ggml's number for it. */
  type: number;
  data: Buffer;
}

export function f32Tensor(name: string, shape: number[], data: Float32Array): Tensor {
  return { name, shape, type: 0, data: Buffer.from(data.buffer, data.byteOffset, data.byteLength) };
}

/**
 * ggml's quantised types, in blocks of so many values. `scales` are the places of 16-bit factors in a block, each with what it is of the weights'
 * scale; the other bytes may be anything. Q4_K takes eight times its step off its values, so that they lie around zero.
 */
const blockTypes = {
  Q4_0: { number: 2, values: 32, bytes: 18, scales: [[0, 1 / 8]] },
  Q8_0: { number: 8, values: 32, bytes: 34, scales: [[0, 1 / 128]] },
  Q4_K: {
    number: 12,
    values: 256,
    bytes: 144,
    scales: [
      [0, 1 / 512],
      [2, 1 / 64],
    ],
  },
} as const;
export type BlockType = keyof typeof blockTypes;

/** Random weights between minus and plus `scale`, a power of two. Quick for a hundred million of them: the same noise comes again and again, shifted. */
export function noiseTensor(name: string, [columns, rows]: [number, number], type: BlockType, scale: number, random: () => number): Tensor {
  const { number: typeNumber, values, bytes, scales } = blockTypes[type];
  const data = Buffer.alloc(((columns * rows) / values) * bytes);
  noisePool ??= Buffer.from(Uint8Array.from({ length: 2 ** 20 }, () => random() * 256));
  for (let at = 0; at < data.length; ) {
    at += noisePool.copy(data, at, Math.floor(random() * noisePool.length));
  }
  for (let block = 0; block < data.length; block += bytes)
    for (const [at, part] of scales) data.writeUInt16LE((Math.log2(scale * part) + 15) << 10, block + at);
  return { name, shape: [columns, rows], type: typeNumber, data };
}
let noisePool: Buffer | undefined;

/** Makes rows of a tensor of blocks zero. */
export function clearRow({ data, shape: [columns = 0, rows = 1] }: Tensor, row: number): void {
  const bytes = data.length / rows;
  if (columns > 0) data.fill(0, row * bytes, (row + 1) * bytes);
}

/** The bytes of a whole file. */
export function toGguf(keys: [string, Value][], tensors: Tensor[]): Buffer {
  const parts = [Buffer.from('GGUF', 'latin1'), u32(3).bytes, u64(tensors.length), u64(keys.length)];
  for (const [key, value] of keys) parts.push(lengthAndText(key), u32(value.type).bytes, value.bytes);
  let offset = 0;
  const weights: Buffer[] = [];
  for (const { name, shape, type, data } of tensors) {
    parts.push(lengthAndText(name), u32(shape.length).bytes, ...shape.map(u64), u32(type).bytes, u64(offset));
    const padded = pad(data);
    weights.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([pad(Buffer.concat(parts)), ...weights]);
}

function pad(bytes: Buffer): Buffer {
  const rest = bytes.length % alignment;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(alignment - rest)]);
}
