// Writes small BERT files for tests: an embedding model, or with a head for ranking a reranking model. Random weights.
import { writeFileSync } from 'node:fs';
import { bool, createRandom, f32, f32Tensor, i32, list, type Tensor, text, toGguf, u32, type Value } from './test-gguf';

export interface TestEncoderOptions {
  /** `mean`: vectors. `rank`: how well a text answers a question. */
  pooling?: 'mean' | 'rank';
  contextTokens?: number;
  /** Every weight is this number, like NaN. */
  fill?: number;
}

const width = 64;
const hidden = 128;
const heads = 2;
/** llama.cpp's numbers for ways of pooling. */
const poolings = { mean: 1, rank: 4 };
const marks = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];
const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789.,!?'];

/** Its vocabulary: letters, digits and a few marks, at the beginning of a word and in it. */
export function writeTestEncoder(file: string, { pooling = 'mean', contextTokens = 512, fill }: TestEncoderOptions = {}): void {
  const random = createRandom(11);
  const noise = (count: number) => Float32Array.from({ length: count }, () => fill ?? (random() * 2 - 1) * 0.5);
  const tokens = [...marks, ...letters.map((letter) => `\u2581${letter}`), ...letters];
  const matrix = (name: string, columns: number, rows: number) => f32Tensor(`${name}.weight`, [columns, rows], noise(columns * rows));
  const linear = (name: string, columns: number, rows: number) => [matrix(name, columns, rows), f32Tensor(`${name}.bias`, [rows], noise(rows))];
  const norm = (name: string) => [
    f32Tensor(`${name}.weight`, [width], new Float32Array(width).fill(fill ?? 1)),
    f32Tensor(`${name}.bias`, [width], new Float32Array(width).fill(fill ?? 0)),
  ];
  const tensors: Tensor[] = [
    matrix('token_embd', width, tokens.length),
    matrix('token_types', width, 2),
    matrix('position_embd', width, contextTokens),
    ...norm('token_embd_norm'),
    ...linear('blk.0.attn_q', width, width),
    ...linear('blk.0.attn_k', width, width),
    ...linear('blk.0.attn_v', width, width),
    ...linear('blk.0.attn_output', width, width),
    ...norm('blk.0.attn_output_norm'),
    ...linear('blk.0.ffn_up', width, hidden),
    ...linear('blk.0.ffn_down', hidden, width),
    ...norm('blk.0.layer_output_norm'),
    ...(pooling === 'rank' ? [...linear('cls', width, width), ...linear('cls.output', width, 1)] : []),
  ];
  const special = (name: string, mark: string): [string, Value] => [`tokenizer.ggml.${name}_token_id`, u32(marks.indexOf(mark))];
  const keys: [string, Value][] = [
    ['general.architecture', text('bert')],
    ['general.name', text('Test encoder')],
    ['bert.block_count', u32(1)],
    ['bert.context_length', u32(contextTokens)],
    ['bert.embedding_length', u32(width)],
    ['bert.feed_forward_length', u32(hidden)],
    ['bert.attention.head_count', u32(heads)],
    ['bert.attention.layer_norm_epsilon', f32(1e-12)],
    ['bert.attention.causal', bool(false)],
    ['bert.pooling_type', u32(poolings[pooling])],
    ['tokenizer.ggml.model', text('bert')],
    ['tokenizer.ggml.pre', text('default')],
    ['tokenizer.ggml.token_type_count', u32(2)],
    ['tokenizer.ggml.tokens', list(8, tokens.map(text))],
    [
      'tokenizer.ggml.token_type',
      list(
        5,
        tokens.map((_, index) => i32(index < marks.length ? 3 : 1)),
      ),
    ],
    special('padding', '[PAD]'),
    special('unknown', '[UNK]'),
    special('bos', '[CLS]'),
    special('cls', '[CLS]'),
    special('eos', '[SEP]'),
    special('seperator', '[SEP]'),
    special('mask', '[MASK]'),
  ];
  writeFileSync(file, toGguf(keys, tensors));
}
