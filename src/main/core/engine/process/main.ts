// Entry of the engine process: loads one model and answers requests until its parent ends it.
import { randomUUID } from 'node:crypto';
import { toErrorValue } from '@shared/contract/errors';
import type { ModelRequest } from '@shared/domain/model';
import type { AnswerEvent, LoadedFacts, LoadOptions } from '../protocol';
import { coalesceText } from './coalesce-text';
import { createDrawTogether } from './draw-together';
import { type GenerateOptions, generate, loadState, tokenize } from './generate';
import { type LlamaContextSequence, type LoadedModel, loadModel } from './load-model';
import { type LoadedEmbedder, type LoadedReranker, loadEmbedder, loadReranker } from './load-text-model';
import { openParentPort } from './parent-port';
import { createPrefixStore } from './prefix-store';
import { embedTexts, rankTexts } from './read-texts';
import type { Sampling } from './sampling-defaults';
import { createSequencePool } from './sequence-pool';
import { createStablePrefix } from './stable-prefix';
import { probeCuda } from './start-llama';
import { smallModelBytes } from './threads';

const port = openParentPort();
const aborts = new Map<number, AbortController>();
let embedder: Promise<LoadedEmbedder> | null = null;
let reranker: Promise<LoadedReranker> | null = null;
let ready: Promise<Pick<GenerateOptions, 'loaded' | 'pool' | 'together' | 'prefix' | 'store' | 'fileBytes'>> | null = null;

// Ctrl+C reaches every process of the terminal; the gateway decides when the engine ends.
process.on('SIGINT', () => {});

let residentBefore = 0;
let measured = false;

let told: { detail: string; progress: number } | null = null;

/** Large files report thousands of times; people need twenty. */
function tellProgress(detail: string, progress: number): void {
  if (told?.detail === detail && progress - told.progress < 0.05 && progress < 1) return;
  told = { detail, progress };
  port.send({ type: 'loading', detail, progress });
}

async function load(options: LoadOptions) {
  residentBefore = process.memoryUsage.rss();
  const loaded = await loadModel(options, tellProgress);
  const sequences = Array.from({ length: loaded.context.totalSequences }, () => loaded.context.getSequence());
  const { prefixFolder, prefixBytes, fileBytes } = options;
  const store = prefixFolder === null ? null : createPrefixStore({ folder: prefixFolder, model: loaded.stateKey, maxBytes: prefixBytes });
  // What was asked last is asked next, most likely: its instructions are there before the first message.
  const latest = await store?.newest();
  if (store && latest && sequences[0] && !(await loadState(sequences[0], latest))) await store.drop(latest);
  const prefix = createStablePrefix(loaded.template, (segments) => tokenize(loaded.model, segments));
  const spare = sequences.at(-1);
  if (fileBytes < smallModelBytes && spare && (spare !== sequences[0] || !latest)) await warmUp(loaded, spare, fileBytes);
  return { loaded, pool: createSequencePool(sequences), together: createDrawTogether(), prefix, store, fileBytes };
}

/** The first answer of a process takes three times as long as the second: buffers, pages of the file, code that is not compiled yet. */
async function warmUp(loaded: LoadedModel, spare: LlamaContextSequence, fileBytes: number): Promise<void> {
  const prefix = { lengthIn: () => 0 };
  const request: ModelRequest = { model: '', messages: [{ role: 'user', content: 'Hello!' }], tools: [], maxTokens: 4 };
  const { signal } = new AbortController();
  const shared = { loaded, prefix, store: null, fileBytes, request, sampling: {}, signal, emit() {}, newCallId: () => '' };
  await generate({ ...shared, pool: createSequencePool([spare]), together: createDrawTogether() });
  await spare.clearHistory();
}

async function answer(id: number, request: ModelRequest, sampling: Partial<Sampling>): Promise<void> {
  const loading = ready;
  if (!loading) return;
  const emit = coalesceText(teller(id));
  const newCallId = () => `call_${randomUUID().replaceAll('-', '').slice(0, 24)}`;
  await abortable(id, async (signal) => generate({ ...(await loading), request, sampling, signal, emit, newCallId }));
  await tellMemory(loading);
  tellHeld((await loading).pool.kept());
}

function tellHeld(conversations: number): void {
  port.send({ type: 'held', held: { residentBytes: process.memoryUsage.rss(), conversations } });
}

async function tellMemory(loading: NonNullable<typeof ready>): Promise<void> {
  if (measured) return;
  measured = true;
  const { context } = (await loading).loaded;
  const residentBytes = process.memoryUsage.rss();
  const memory = { residentBytes, grownBytes: residentBytes - residentBefore, contextBytes: context.memoryUsage.ram + context.memoryUsage.vram };
  port.send({ type: 'measured', memory });
}

/** Runs `work` with a signal that `abort` reaches. */
async function abortable(id: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  aborts.set(id, controller);
  await work(controller.signal).finally(() => aborts.delete(id));
}

const teller = (id: number) => (event: AnswerEvent) => port.send({ type: 'answer', id, event });

async function embed(id: number, texts: string[]): Promise<void> {
  const loading = embedder;
  if (!loading) return;
  await abortable(id, async (signal) => embedTexts(await loading, texts, signal, teller(id)));
}

async function rank(id: number, query: string, documents: string[]): Promise<void> {
  const loading = reranker;
  if (!loading) return;
  await abortable(id, async (signal) => rankTexts(await loading, query, documents, signal, teller(id)));
}

async function count(id: number, texts: string[]): Promise<void> {
  const loading = ready;
  if (!loading) return;
  const { model } = (await loading).loaded;
  const tell = teller(id);
  tell({ type: 'counted', tokens: texts.map((text) => model.tokenize(text, false).length) });
  tell({ type: 'done', finish: 'stop', usage: { promptTokens: null, completionTokens: null, cachedTokens: null } });
}

function tellProbe(gpuModules: string): void {
  probeCuda(gpuModules).then(
    (devices) => port.send({ type: 'probed', devices }),
    (error: unknown) => port.send({ type: 'failed', error: toErrorValue(error) }),
  );
}

/** Tells how loading ends. */
function tellLoaded(loading: Promise<{ facts: LoadedFacts }>): void {
  loading.then(
    ({ facts }) => {
      tellHeld(0);
      port.send({ type: 'loaded', facts });
    },
    (error: unknown) => port.send({ type: 'failed', error: toErrorValue(error) }),
  );
}

port.onMessage((message) => {
  // A load that failed was told already; what was asked meanwhile ends with the process.
  if (message.type === 'generate') answer(message.id, message.request, message.sampling).catch(() => {});
  else if (message.type === 'embed') embed(message.id, message.texts).catch(() => {});
  else if (message.type === 'rank') rank(message.id, message.query, message.documents).catch(() => {});
  else if (message.type === 'count') count(message.id, message.texts).catch(() => {});
  else if (message.type === 'probe') tellProbe(message.gpuModules);
  else if (message.type === 'abort') aborts.get(message.id)?.abort();
  else if (message.options.purpose === 'embed') {
    embedder = loadEmbedder(message.options, tellProgress);
    tellLoaded(embedder);
  } else if (message.options.purpose === 'rank') {
    reranker = loadReranker(message.options, tellProgress);
    tellLoaded(reranker);
  } else {
    ready = load(message.options);
    tellLoaded(ready.then(({ loaded }) => loaded));
  }
});
