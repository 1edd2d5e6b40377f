// Writes small GGUF files for tests: real inference whose outcome is known, or real noise.
import { writeFileSync } from 'node:fs';
import { type BlockType, bool, clearRow, createRandom, f32, f32Tensor, i32, list, noiseTensor, type Tensor, text, toGguf, u32, type Value } from './test-gguf';

/** Token after token; a number is one byte. No piece may stand twice in a model, for the next token depends on the last one only. */
export type Script = (string | number)[];

export interface TestModelOptions {
  /** What the model answers to everything, before it ends its turn; or to each message that is one of the keys. Left out: random weights. */
  script?: Script | Record<string, Script>;
  /** The script begins again instead of ending. */
  loop?: boolean;
  /** Control tokens besides those of ChatML. */
  controls?: string[];
  /** Of random weights, for measurements: the size of a real model, in 8 bits unless `type` says otherwise. Left out: one layer, 64 wide, two heads of 32. */
  size?: { layers: number; width: number; headSize: number; type?: BlockType };
  /** Of another model, so that texts have as many tokens as there. Left out: the 256 bytes and a few marks. */
  vocabulary?: { texts: string[]; types: number[]; merges: string[]; pre: string };
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
  const { vocabulary: given } = options;
  const vocabulary: Vocabulary = given
    ? { ...given, idOf: (piece) => given.texts.indexOf(String(piece)) }
    : { ...createVocabulary(Object.entries(scripts).flat(2), controls), pre: 'gpt-2' };
  // With a script every token has a dimension of its own; the width must be a multiple of 32.
  const width = script ? Math.ceil(vocabulary.texts.length / 32) * 32 : (size?.width ?? 64);
  const random = createRandom(7);
  const tokens = vocabulary.texts.length;
  const noise = (count: number, scale: number) => Float32Array.from({ length: count }, () => fill ?? (random() * 2 - 1) * scale);
  const headSize = size?.headSize ?? 32;
  const heads = size ? size.width / size.headSize : 2;
  const hidden = size ? size.width * 3 : 64;
  const layers = size?.layers ?? 1;
  const norm = (name: string, count: number) => f32Tensor(name, [count], new Float32Array(count).fill(fill ?? 1));
  const matrix = (name: string, columns: number, rows: number, scale: number): Tensor => {
    if (size) return noiseTensor(name, [columns, rows], size.type ?? 'Q8_0', scale, random);
    return f32Tensor(name, [columns, rows], script ? new Float32Array(columns * rows) : noise(columns * rows, scale));
  };
  const layer = (name: string, columns: number, rows: number) => matrix(name, columns, rows, 0.25);
  const output = script ? f32Tensor('output.weight', [width, tokens], successors(vocabulary, scripts, loop, width)) : matrix('output.weight', width, tokens, 1);
  // Noise never ends a turn: the rows of control tokens are zero, and some other logit is always above that.
  if (!script) for (const [index, type] of vocabulary.types.entries()) if (type === control) clearRow(output, index);
  const tensors: Tensor[] = [
    script ? f32Tensor('token_embd.weight', [width, tokens], identity(tokens, width)) : matrix('token_embd.weight', width, tokens, 1),
    output,
    norm('output_norm.weight', width),
  ];
  for (let block = 0; block < layers; block += 1) {
    tensors.push(
      norm(`blk.${block}.attn_norm.weight`, width),
      norm(`blk.${block}.ffn_norm.weight`, width),
      norm(`blk.${block}.attn_q_norm.weight`, headSize),
      norm(`blk.${block}.attn_k_norm.weight`, headSize),
      layer(`blk.${block}.attn_q.weight`, width, heads * headSize),
      layer(`blk.${block}.attn_k.weight`, width, heads * headSize),
      layer(`blk.${block}.attn_v.weight`, width, heads * headSize),
      layer(`blk.${block}.attn_output.weight`, heads * headSize, width),
      layer(`blk.${block}.ffn_gate.weight`, width, hidden),
      layer(`blk.${block}.ffn_up.weight`, width, hidden),
      layer(`blk.${block}.ffn_down.weight`, hidden, width),
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
    ['tokenizer.ggml.pre', text(vocabulary.pre)],
    ['tokenizer.ggml.tokens', list(8, vocabulary.texts.map(text))],
    ['tokenizer.ggml.token_type', list(5, vocabulary.types.map(i32))],
    ['tokenizer.ggml.merges', list(8, vocabulary.merges.map(text))],
    ['tokenizer.ggml.bos_token_id', u32(vocabulary.idOf('<|endoftext|>'))],
    ['tokenizer.ggml.eos_token_id', u32(vocabulary.idOf(endOfTurn))],
    ['tokenizer.ggml.add_bos_token', bool(false)],
    ...(chatTemplate === null ? [] : ([['tokenizer.chat_template', text(chatTemplate)]] satisfies [string, Value][])),
  ];
  writeFileSync(file, toGguf(keys, tensors));
}

interface Vocabulary {
  texts: string[];
  types: number[];
  merges: string[];
  pre: string;
  idOf(piece: string | number): number;
}

/** The 256 bytes as GPT-2 spells them, one merge, the control tokens of ChatML, the tags, and the pieces of the script. */
function createVocabulary(pieces: Script, controls: string[]): Omit<Vocabulary, 'pre'> {
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
