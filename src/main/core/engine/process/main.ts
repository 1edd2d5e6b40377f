// Entry of the engine process: loads one model and answers requests until its parent ends it.
import { randomUUID } from 'node:crypto';
import { toErrorValue } from '@shared/contract/errors';
import type { ModelRequest } from '@shared/domain/model';
import type { LoadOptions } from '../protocol';
import { coalesceText } from './coalesce-text';
import { createDrawTogether } from './draw-together';
import { embedTexts } from './embed-texts';
import { type GenerateOptions, generate, loadState, tokenize } from './generate';
import { type LoadedEmbedder, loadEmbedder, loadModel } from './load-model';
import { openParentPort } from './parent-port';
import { createPrefixStore } from './prefix-store';
import type { Sampling } from './sampling-defaults';
import { createSequencePool } from './sequence-pool';
import { createStablePrefix } from './stable-prefix';

const port = openParentPort();
const aborts = new Map<number, AbortController>();
let embedder: Promise<LoadedEmbedder> | null = null;
let ready: Promise<Pick<GenerateOptions, 'loaded' | 'pool' | 'together' | 'prefix' | 'store' | 'fileBytes'>> | null = null;

// Ctrl+C reaches every process of the terminal; the gateway decides when the engine ends.
process.on('SIGINT', () => {});

let told: { detail: string; progress: number } | null = null;

/** Large files report thousands of times; people need twenty. */
function tellProgress(detail: string, progress: number): void {
  if (told?.detail === detail && progress - told.progress < 0.05 && progress < 1) return;
  told = { detail, progress };
  port.send({ type: 'loading', detail, progress });
}

async function load(options: LoadOptions) {
  const loaded = await loadModel(options, tellProgress);
  const sequences = Array.from({ length: loaded.context.totalSequences }, () => loaded.context.getSequence());
  const { prefixFolder, prefixBytes, fileBytes } = options;
  const store = prefixFolder === null ? null : createPrefixStore({ folder: prefixFolder, model: loaded.stateKey, maxBytes: prefixBytes });
  // What was asked last is asked next, most likely: its instructions are there before the first message.
  const latest = await store?.newest();
  if (store && latest && sequences[0] && !(await loadState(sequences[0], latest))) await store.drop(latest);
  const prefix = createStablePrefix(loaded.template, (segments) => tokenize(loaded.model, segments));
  return { loaded, pool: createSequencePool(sequences), together: createDrawTogether(), prefix, store, fileBytes };
}

async function answer(id: number, request: ModelRequest, sampling: Partial<Sampling>): Promise<void> {
  if (!ready) return;
  const controller = new AbortController();
  aborts.set(id, controller);
  await generate({
    ...(await ready),
    request,
    sampling,
    signal: controller.signal,
    emit: coalesceText((event) => port.send({ type: 'answer', id, event })),
    newCallId: () => `call_${randomUUID().replaceAll('-', '').slice(0, 24)}`,
  });
  aborts.delete(id);
}

async function embed(id: number, texts: string[]): Promise<void> {
  if (!embedder) return;
  const controller = new AbortController();
  aborts.set(id, controller);
  await embedTexts(await embedder, texts, controller.signal, (event) => port.send({ type: 'answer', id, event }));
  aborts.delete(id);
}

port.onMessage((message) => {
  if (message.type === 'load' && message.options.purpose === 'embed') {
    embedder = loadEmbedder(message.options, tellProgress);
    embedder.then(
      ({ facts }) => port.send({ type: 'loaded', facts }),
      (error: unknown) => port.send({ type: 'failed', error: toErrorValue(error) }),
    );
  } else if (message.type === 'embed') {
    embed(message.id, message.texts).catch(() => {});
  } else if (message.type === 'load') {
    ready = load(message.options);
    ready.then(
      ({ loaded }) => port.send({ type: 'loaded', facts: loaded.facts }),
      (error: unknown) => port.send({ type: 'failed', error: toErrorValue(error) }),
    );
  } else if (message.type === 'generate') {
    // A load that failed was told already.
    answer(message.id, message.request, message.sampling).catch(() => {});
  } else {
    aborts.get(message.id)?.abort();
  }
});
