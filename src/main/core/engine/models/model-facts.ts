// What a model file says about itself: enough to tell what it is, whether it is whole, and how much memory it will want.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { say } from '@shared/domain/sentences';
import { type GgufValue, readGguf, unusableFile } from '../gguf-header';
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
/** Files of these are GGUF too, but no model that llama.cpp answers with. */
const foreignArchitectures: Record<string, string> = {
  flux: say('file.does.paint'),
  sd1: say('file.does.paint'),
  sdxl: say('file.does.paint'),
  sd3: say('file.does.paint'),
  qwen_image: say('file.does.paint'),
  wan: say('file.does.film'),
  ltxv: say('file.does.film'),
  whisper: say('file.does.speech'),
};

/**
 * Reads the header of a GGUF file, its length against the list of its weights, and that its other parts are there.
 * Throws `invalid_input` with what is wrong and what to do. Reads a few megabytes at most.
 */
export function readModelFacts(file: string): ModelFacts {
  const name = path.basename(file);
  const split = splitNameOf(file);
  if (split && split.part !== 1) {
    throw unusableFile(say('file.part', { name, part: split.part, parts: split.parts, first: path.basename(allParts(file)[0] ?? name) }));
  }
  const parts = allParts(file);
  const missing = parts.filter((part) => part !== file && !existsSync(part));
  const facts = readOne(file);
  if (missing.length > 0) {
    throw unusableFile(
      say(missing.length === 1 ? 'file.partMissing' : 'file.partsMissing', {
        name,
        parts: parts.length,
        missing: missing.map((part) => path.basename(part)).join(', '),
      }),
    );
  }
  // Parts after the first have no facts of their own, but must be whole.
  for (const part of parts.slice(1)) readGguf(part);
  return { ...facts, bytes: parts.reduce((sum, part) => sum + statSync(part).size, 0) };
}

function readOne(file: string): ModelFacts {
  const { values, fileBytes } = readGguf(file);
  const name = path.basename(file);
  const architecture = text(values.get('general.architecture'));
  if (architecture === null) throw unusableFile(say('file.noKind', { name }));
  const foreign = foreignArchitectures[architecture.toLowerCase()];
  if (foreign !== undefined) throw unusableFile(say('file.foreign', { name, does: foreign }));
  if (text(values.get('general.type')) === 'adapter') throw unusableFile(say('file.adapter', { name }));

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
function kindOf(architecture: string, pooling: GgufValue | undefined): ModelFacts['kind'] {
  if (architecture === 'clip') return 'projector';
  if (pooling === 4) return 'rerank';
  if (/bert|embedding|^t5encoder$/i.test(architecture)) return 'embedding';
  return typeof pooling === 'number' && pooling > 0 ? 'embedding' : 'chat';
}

const text = (value: GgufValue | undefined): string | null => (typeof value === 'string' ? value : null);
const number = (value: GgufValue | undefined): number | null => (typeof value === 'number' ? value : Array.isArray(value) ? Math.max(0, ...value) : null);

function perLayer(value: GgufValue | undefined, layers: number | null): number[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'number' && layers !== null && layers <= 4096 ? Array<number>(layers).fill(value) : [];
}
