// How much memory a model will want, as a range with its parts, before it is loaded.
import type { ByteRange, ModelFit } from '@shared/contract/models';
import { say } from '@shared/domain/sentences';
import type { CatalogueModel } from '../catalogue';
import type { ModelFacts } from '../model-facts';
import type { Memory } from './memory';

export type CacheType = ModelFit['cacheType'];

/** What the estimate needs to know; null where a file does not say. */
export interface ModelShape {
  title: string;
  architecture: string;
  bytes: number;
  trainedTokens: number | null;
  /** Heads with a cache, per layer; empty where unknown. */
  kvHeads: number[];
  keySize: number | null;
  valueSize: number | null;
  vocabulary: number | null;
  /** Layers that look back a little: how far, and each how manieth looks back all the way (null: unknown). */
  window: { tokens: number; everyNth: number | null } | null;
}

export interface FitOptions {
  contextTokens: number;
  cacheType: CacheType;
  memory: Memory;
  /** What loads of this architecture took here, as a share of what was estimated; null before the first. */
  correction: { ratio: number; loads: number } | null;
}

/** Bytes per number: 16 bits; 8 or 4 bits with a scale of 16 bits for every 32 numbers (ggml's Q8_0 and Q4_0). */
const cacheBytes: Record<CacheType, number> = { f16: 2, q8_0: 34 / 32, q4_0: 18 / 32 };
/** llama.cpp reads a prompt in pieces of this many tokens, and its largest working buffer is that many rows of the vocabulary in 32 bits. */
const batchTokens = 512;
/** The engine process with llama.cpp: 117 MB resident with a model of 1 MB, and some more with a large vocabulary (measured on Linux, on the CPU). */
const processBytes: ByteRange = { low: 100e6, high: 150e6 };
/** Weights are mapped; some kinds are copied into another order for the processor, and a little is rounded up. */
const weightShare: ByteRange = { low: 1, high: 1.06 };
/** Bytes per token for each byte of weights when a file does not say how its cache is made: from 0.6B to 32B models it is between these. */
const unknownCacheShare: ByteRange = { low: 0.4e-5, high: 18e-5 };
/** A verdict of "fits" leaves this much of the free memory to others. */
const comfortShare = 0.9;

export function shapeOfFacts(facts: ModelFacts, title: string): ModelShape {
  const { architecture, bytes, contextTokens, kvHeads, keySize, valueSize, vocabulary, window } = facts;
  return {
    title,
    architecture,
    bytes,
    trainedTokens: contextTokens,
    kvHeads,
    keySize,
    valueSize,
    vocabulary,
    window: window === null ? null : { tokens: window, everyNth: null },
  };
}

/** `bytes` of the quantisation that is meant. */
export function shapeOfEntry({ title, family, contextTokens, shape }: CatalogueModel, bytes: number): ModelShape {
  return {
    title,
    architecture: architectureOf(family),
    bytes,
    trainedTokens: contextTokens,
    kvHeads: Array<number>(shape.layers).fill(shape.kvHeads),
    keySize: shape.headSize,
    valueSize: shape.headSize,
    vocabulary: shape.vocabulary,
    window: shape.window ?? null,
  };
}

/** llama.cpp's name for the families of the catalogue, so that measured loads correct them too. */
function architectureOf(family: string): string {
  const names: Record<string, string> = {
    Qwen3: 'qwen3',
    'Llama 3.2': 'llama',
    'Gemma 3': 'gemma3',
    'Phi-4': 'phi3',
    SmolLM3: 'smollm3',
    'Granite 4.0': 'granite',
    'gpt-oss': 'gpt-oss',
  };
  return names[family] ?? family.toLowerCase();
}

export function estimateFit(model: ModelShape, { contextTokens: wanted, cacheType, memory, correction }: FitOptions): ModelFit {
  const contextTokens = Math.min(wanted, model.trainedTokens ?? wanted);
  const weights = { low: model.bytes * weightShare.low, high: model.bytes * weightShare.high };
  const cache = cacheRange(model, contextTokens, cacheType);
  const compute = computeRange(model, contextTokens);
  const plain = sum([weights, cache, compute, processBytes]);
  const need = correct(plain, correction);
  const parts: ModelFit['parts'] = [
    { name: 'weights', need: weights, detail: say('fit.weights', { size: gigabytes(model.bytes) }) },
    { name: 'cache', need: cache, detail: say('fit.cache', { tokens: contextTokens, type: cacheType }) },
    { name: 'compute', need: compute, detail: say('fit.compute') },
    { name: 'process', need: processBytes, detail: say('fit.process') },
  ];
  const verdict = need.high <= memory.freeBytes * comfortShare ? 'fits' : need.low <= memory.freeBytes ? 'tight' : 'does-not-fit';
  return {
    verdict,
    detail: sentence(verdict, model, need, memory),
    need,
    parts,
    memory,
    contextTokens,
    cacheType,
    measuredLoads: correction?.loads ?? 0,
  };
}

/** Of one conversation. */
function cacheRange(model: ModelShape, contextTokens: number, cacheType: CacheType): ByteRange {
  const { kvHeads, keySize, valueSize, window } = model;
  if (kvHeads.length === 0 || keySize === null || valueSize === null) {
    return { low: model.bytes * unknownCacheShare.low * contextTokens, high: model.bytes * unknownCacheShare.high * contextTokens };
  }
  const perHead = (keySize + valueSize) * cacheBytes[cacheType];
  const full = kvHeads.reduce((all, heads) => all + heads, 0) * perHead * contextTokens;
  if (window === null) return { low: full, high: full };
  const near = Math.min(contextTokens, window.tokens + batchTokens);
  const isGlobal = (layer: number) => window.everyNth !== null && (layer + 1) % window.everyNth === 0;
  const low = kvHeads.reduce((all, heads, layer) => all + heads * perHead * (isGlobal(layer) ? contextTokens : near), 0);
  return { low, high: window.everyNth === null ? full : low * 1.1 };
}

function computeRange({ vocabulary, kvHeads, keySize }: ModelShape, contextTokens: number): ByteRange {
  const rows = batchTokens * (vocabulary ?? 128_000) * 4;
  // Without flash attention the scores of a whole piece of the prompt are held: at least as many heads as have a cache, in 32 bits.
  const heads = Math.max(8, ...kvHeads) * (keySize === null ? 1 : 2);
  // With 150,000 tokens and a short prompt half of the rows were touched (measured); a long prompt touches more.
  return { low: rows * 0.3, high: rows + batchTokens * contextTokens * heads * 4 * 0.5 };
}

/** Towards what was measured, with more trust the more loads there were; never by more than half or double. */
function correct(plain: ByteRange, correction: FitOptions['correction']): ByteRange {
  if (correction === null || correction.loads === 0) return plain;
  const ratio = Math.min(2, Math.max(0.5, correction.ratio));
  const trust = correction.loads / (correction.loads + 1);
  const measured = ((plain.low + plain.high) / 2) * ratio;
  const blend = (edge: number, share: number) => edge * (1 - trust) + measured * share * trust;
  return { low: blend(plain.low, 0.93), high: blend(plain.high, 1.07) };
}

function sentence(verdict: ModelFit['verdict'], { title }: ModelShape, need: ByteRange, memory: Memory): string {
  const wants = say('fit.wants', { title, need: range(need), free: gigabytes(memory.freeBytes), total: gigabytes(memory.totalBytes) });
  if (verdict === 'fits') return `${wants}.`;
  if (verdict === 'tight') return say('fit.tight', { wants });
  const never = need.low > memory.totalBytes;
  return never ? say('fit.never', { wants }) : say('fit.notNow', { wants });
}

function range({ low, high }: ByteRange): string {
  const [from, to] = [gigabytes(low), gigabytes(high)];
  return from === to ? from : `${from} to ${to}`;
}

const sum = (parts: ByteRange[]): ByteRange => parts.reduce((all, part) => ({ low: all.low + part.low, high: all.high + part.high }), { low: 0, high: 0 });

function gigabytes(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
