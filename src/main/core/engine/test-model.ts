// Writes small GGUF files for tests: real inference whose outcome is known, or real noise.
import { writeFileSync } from 'node:fs';

/** Token after token; a number is one byte. No piece may stand twice in a model, for the next token depends on the last one only. */
export type Script = (string | number)[];

export interface TestModelOptions {
  /** What the model answers to everything, before it ends its turn; or to each message that is one of the keys. Left out: random weights. */
  script?: Script | Record<string, Script>;
  /** The script begins again instead of ending. */
  loop?: boolean;
  /** Control tokens besides those of ChatML. */
  controls?: string[];
  /** Of random weights in 8 bits, for measurements: the size of a small real model. Left out: one layer, 64 wide, two heads of 32. */
  size?: { layers: number; width: number; headSize: number };
  /** Tokens the model claims to be trained on. */
  contextTokens?: number;
  chatTemplate?: string | null;
  /** llama.cpp's pooling type: 3, the last token, makes it an embedding model. */
  pooling?: number;
  /** For damaged files in tests. */
  architecture?: string;
  /** Every weight is this number, like NaN. */
  fill?: number;
}

/** The form of Qwen's template, shortened. */
export const testChatTemplate = `{%- if tools %}{{- '<|im_start|>system\\n' }}{%- if messages[0].role == 'system' %}{{- messages[0].content + '\\n\\n' }}{%- endif %}
{{- '# Tools\\n<tools>' }}{%- for tool in tools %}{{- '\\n' + (tool | tojson) }}{%- endfor %}{{- '\\n</tools>\\nCall one within <tool_call></tool_call> tags.<|im_end|>\\n' }}
{%- elif messages[0].role == 'system' %}{{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}{%- endif %}
{%- for m in messages %}{%- if m.role == 'user' or m.role == 'assistant' %}{{- '<|im_start|>' + m.role + '\\n' + m.content }}
{%- for call in m.tool_calls or [] %}{{- '<tool_call>\\n{"name": "' + call.function.name + '", "arguments": ' + (call.function.arguments | tojson) + '}\\n</tool_call>' }}{%- endfor %}
{{- '<|im_end|>\\n' }}{%- elif m.role == 'tool' %}{{- '<|im_start|>user\\n<tool_response>\\n' + m.content + '\\n</tool_response><|im_end|>\\n' }}{%- endif %}{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}`;

const normal = 1;
const control = 3;
const userDefined = 4;
const endOfTurn = '<|im_end|>';

/** Writes the file; about 1 MB with a script, 0.3 MB with random weights. */
export function writeTestModel(file: string, options: TestModelOptions = {}): void {
  const { script, loop = false, contextTokens = 2048, architecture = 'qwen3', controls = [], fill, pooling, size } = options;
  const scripts = script === undefined || Array.isArray(script) ? { '\n': script ?? [] } : script;
  // With several scripts the prompt ends in the message itself, else in the line feed of the template.
  const { chatTemplate = script === undefined || Array.isArray(script) ? testChatTemplate : `${testChatTemplate}{{- messages[-1].content }}` } = options;
  const vocabulary = createVocabulary(Object.entries(scripts).flat(2), controls);
  // With a script every token has a dimension of its own; the width must be a multiple of 32.
  const width = script ? Math.ceil(vocabulary.texts.length / 32) * 32 : (size?.width ?? 64);
  const random = createRandom(7);
  const tokens = vocabulary.texts.length;
  const noise = (count: number, scale: number) => Float32Array.from({ length: count }, () => fill ?? (random() * 2 - 1) * scale);
  const ones = (count: number) => new Float32Array(count).fill(fill ?? 1);
  const layer = (rows: number, columns: number) => (script ? new Float32Array(rows * columns) : noise(rows * columns, 0.3));

  const embedding = script ? identity(tokens, width) : noise(tokens * width, 1);
  const output = script ? successors(vocabulary, scripts, loop, width) : noise(tokens * width, 1);
  // Noise never ends a turn: the rows of control tokens are zero, and some other logit is always above that.
  if (!script) for (const [index, type] of vocabulary.types.entries()) if (type === control) output.fill(0, index * width, (index + 1) * width);

  const headSize = size?.headSize ?? 32;
  const heads = size ? size.width / size.headSize : 2;
  const hidden = size ? size.width * 3 : 64;
  const layers = size?.layers ?? 1;
  const tensors: [name: string, shape: number[], data: Float32Array][] = [
    ['token_embd.weight', [width, tokens], embedding],
    ['output.weight', [width, tokens], output],
    ['output_norm.weight', [width], ones(width)],
  ];
  for (let block = 0; block < layers; block += 1) {
    tensors.push(
      [`blk.${block}.attn_norm.weight`, [width], ones(width)],
      [`blk.${block}.ffn_norm.weight`, [width], ones(width)],
      [`blk.${block}.attn_q_norm.weight`, [headSize], ones(headSize)],
      [`blk.${block}.attn_k_norm.weight`, [headSize], ones(headSize)],
      [`blk.${block}.attn_q.weight`, [width, heads * headSize], layer(width, heads * headSize)],
      [`blk.${block}.attn_k.weight`, [width, heads * headSize], layer(width, heads * headSize)],
      [`blk.${block}.attn_v.weight`, [width, heads * headSize], layer(width, heads * headSize)],
      [`blk.${block}.attn_output.weight`, [heads * headSize, width], layer(heads * headSize, width)],
      [`blk.${block}.ffn_gate.weight`, [width, hidden], layer(width, hidden)],
      [`blk.${block}.ffn_up.weight`, [width, hidden], layer(width, hidden)],
      [`blk.${block}.ffn_down.weight`, [hidden, width], layer(hidden, width)],
    );
  }

  const keys: [string, Value][] = [
    ['general.architecture', text(architecture)],
    ['general.name', text('Test model')],
    [`${architecture}.block_count`, u32(layers)],
    [`${architecture}.context_length`, u32(contextTokens)],
    [`${architecture}.embedding_length`, u32(width)],
    [`${architecture}.feed_forward_length`, u32(hidden)],
    [`${architecture}.attention.head_count`, u32(heads)],
    [`${architecture}.attention.head_count_kv`, u32(heads)],
    [`${architecture}.attention.key_length`, u32(headSize)],
    [`${architecture}.attention.value_length`, u32(headSize)],
    [`${architecture}.attention.layer_norm_rms_epsilon`, f32(1e-6)],
    [`${architecture}.rope.freq_base`, f32(10_000)],
    ...(pooling === undefined ? [] : ([[`${architecture}.pooling_type`, u32(pooling)]] satisfies [string, Value][])),
    ['tokenizer.ggml.model', text('gpt2')],
    ['tokenizer.ggml.pre', text('gpt-2')],
    ['tokenizer.ggml.tokens', list(8, vocabulary.texts.map(text))],
    ['tokenizer.ggml.token_type', list(5, vocabulary.types.map(i32))],
    ['tokenizer.ggml.merges', list(8, vocabulary.merges.map(text))],
    ['tokenizer.ggml.bos_token_id', u32(vocabulary.idOf('<|endoftext|>'))],
    ['tokenizer.ggml.eos_token_id', u32(vocabulary.idOf(endOfTurn))],
    ['tokenizer.ggml.add_bos_token', bool(false)],
    ...(chatTemplate === null ? [] : ([['tokenizer.chat_template', text(chatTemplate)]] satisfies [string, Value][])),
  ];
  writeFileSync(
    file,
    toGguf(
      keys,
      tensors.map(([name, shape, data]) => (size && shape.length === 2 ? [name, shape, q8Type, toQ8(data)] : [name, shape, f32Type, bytesOf(data)])),
    ),
  );
}

interface Vocabulary {
  texts: string[];
  types: number[];
  merges: string[];
  idOf(piece: string | number): number;
}

/** The 256 bytes as GPT-2 spells them, one merge, the control tokens of ChatML, the tags, and the pieces of the script. */
function createVocabulary(pieces: Script, controls: string[]): Vocabulary {
  const spelling = byteSpelling();
  const texts = [...spelling, `${spelling[0x61] ?? ''}${spelling[0x62] ?? ''}`];
  const types = texts.map(() => normal);
  const merges = [`${spelling[0x61]} ${spelling[0x62]}`];
  const add = (piece: string, type: number) => {
    texts.push(piece);
    types.push(type);
  };
  for (const piece of ['<|endoftext|>', '<|im_start|>', endOfTurn, ...controls]) add(piece, control);
  for (const piece of ['<tool_call>', '</tool_call>', '<think>', '</think>']) add(piece, userDefined);
  for (const piece of pieces) if (typeof piece === 'string' && piece !== '\n' && !texts.includes(piece)) add(piece, userDefined);
  return { texts, types, merges, idOf: (piece) => (typeof piece === 'number' ? piece : piece === '\n' ? 0x0a : texts.indexOf(piece)) };
}

/** GPT-2's printable character for each byte: printable Latin-1 stands for itself, the others follow from U+0100 on. */
function byteSpelling(): string[] {
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
    if (printable) return String.fromCharCode(byte);
    next += 1;
    return String.fromCharCode(next - 1);
  });
}

function identity(rows: number, width: number): Float32Array {
  const data = new Float32Array(rows * width);
  for (let row = 0; row < rows; row += 1) data[row * width + row] = 1;
  return data;
}

/** The output row of each token looks at the dimension of the token that it follows. */
function successors(vocabulary: Vocabulary, scripts: Record<string, Script>, loop: boolean, width: number): Float32Array {
  const data = new Float32Array(vocabulary.texts.length * width);
  const all = Object.values(scripts).flat();
  if (new Set(all).size < all.length) throw new Error('A model must not hold the same piece twice.');
  for (const [start, script] of Object.entries(scripts)) {
    let before = vocabulary.idOf(start);
    for (const after of [...script.map(vocabulary.idOf), vocabulary.idOf((loop && script[0]) || endOfTurn)]) {
      data[after * width + before] = 1;
      before = after;
    }
  }
  return data;
}

/** mulberry32: the same noise on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Value {
  type: number;
  bytes: Buffer;
}

const text = (value: string): Value => ({ type: 8, bytes: lengthAndText(value) });
const u32 = (value: number): Value => ({ type: 4, bytes: number(4, (buffer) => buffer.writeUInt32LE(value)) });
const i32 = (value: number): Value => ({ type: 5, bytes: number(4, (buffer) => buffer.writeInt32LE(value)) });
const f32 = (value: number): Value => ({ type: 6, bytes: number(4, (buffer) => buffer.writeFloatLE(value)) });
const bool = (value: boolean): Value => ({ type: 7, bytes: Buffer.from([value ? 1 : 0]) });
const u64 = (value: number): Buffer => number(8, (buffer) => buffer.writeBigUInt64LE(BigInt(value)));
const list = (itemType: number, items: Value[]): Value => ({
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

const f32Type = 0;
const q8Type = 8;

function bytesOf(data: Float32Array): Buffer {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

/** ggml's Q8_0: blocks of 32 values, each a 16-bit scale and 32 signed bytes. The scale is a power of two, which 16 bits hold exactly. */
function toQ8(data: Float32Array): Buffer {
  const blocks = data.length / 32;
  const bytes = Buffer.alloc(blocks * 34);
  for (let block = 0; block < blocks; block += 1) {
    const values = data.subarray(block * 32, block * 32 + 32);
    const exponent = Math.max(-14, Math.ceil(Math.log2(Math.max(...values.map(Math.abs), 1e-4) / 127)));
    bytes.writeUInt16LE((exponent + 15) << 10, block * 34);
    for (const [index, value] of values.entries()) bytes.writeInt8(Math.round(value / 2 ** exponent), block * 34 + 2 + index);
  }
  return bytes;
}

function toGguf(keys: [string, Value][], tensors: [name: string, shape: number[], type: number, data: Buffer][]): Buffer {
  const parts = [Buffer.from('GGUF', 'latin1'), u32(3).bytes, u64(tensors.length), u64(keys.length)];
  for (const [key, value] of keys) parts.push(lengthAndText(key), u32(value.type).bytes, value.bytes);
  let offset = 0;
  const weights: Buffer[] = [];
  for (const [name, shape, type, data] of tensors) {
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
