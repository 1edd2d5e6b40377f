// Writes the headers of GGUF files for tests, with and without faults.
import { writeFileSync } from 'node:fs';

export type GgufValue = string | number | number[] | string[] | boolean;

export interface GgufFixture {
  keys?: Record<string, GgufValue>;
  /** Bytes of weights the header announces, as one tensor of 32-bit numbers. */
  tensorBytes?: number;
  /** Bytes of weights that are really there. */
  weightBytes?: number;
  magic?: string;
  version?: number;
}

/** A whole header of a small qwen3. */
export const qwenKeys: Record<string, GgufValue> = {
  'general.architecture': 'qwen3',
  'general.name': 'Test Qwen',
  'general.file_type': 15,
  'qwen3.block_count': 28,
  'qwen3.context_length': 40_960,
  'qwen3.embedding_length': 2048,
  'qwen3.attention.head_count': 16,
  'qwen3.attention.head_count_kv': 8,
  'qwen3.attention.key_length': 128,
  'qwen3.attention.value_length': 128,
  'tokenizer.ggml.tokens': ['a', 'b', 'c'],
  'tokenizer.chat_template': '{{ messages }}',
};

export function ggufBytes({ keys = qwenKeys, tensorBytes = 4096, weightBytes = tensorBytes, magic = 'GGUF', version = 3 }: GgufFixture = {}): Buffer {
  const entries = Object.entries(keys);
  const header = Buffer.concat([
    Buffer.from(magic, 'latin1'),
    u32(version),
    u64(1),
    u64(entries.length),
    ...entries.flatMap(([key, value]) => [text(key), valueBytes(value)]),
    text('token_embd.weight'),
    u32(1),
    u64(tensorBytes / 4),
    u32(0),
    u64(0),
  ]);
  const padding = Buffer.alloc((32 - (header.length % 32)) % 32);
  return Buffer.concat([header, padding, Buffer.alloc(weightBytes, 7)]);
}

export function writeGguf(file: string, fixture: GgufFixture = {}): void {
  writeFileSync(file, ggufBytes(fixture));
}

function valueBytes(value: GgufValue): Buffer {
  if (typeof value === 'string') return Buffer.concat([u32(8), text(value)]);
  if (typeof value === 'boolean') return Buffer.concat([u32(7), Buffer.from([value ? 1 : 0])]);
  if (typeof value === 'number') return Buffer.concat([u32(4), u32(value)]);
  const strings = value.every((item) => typeof item === 'string');
  return Buffer.concat([u32(9), u32(strings ? 8 : 4), u64(value.length), ...value.map((item) => (typeof item === 'string' ? text(item) : u32(item)))]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([u64(bytes.length), bytes]);
}
