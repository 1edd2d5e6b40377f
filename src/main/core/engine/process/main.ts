// Entry of the engine process: loads one model and answers requests until its parent ends it.
import { randomUUID } from 'node:crypto';
import { toErrorValue } from '@shared/contract/errors';
import type { ModelRequest } from '@shared/domain/model';
import type { LoadOptions } from '../protocol';
import { coalesceText } from './coalesce-text';
import { generate } from './generate';
import { type LlamaContextSequence, type LoadedModel, loadModel } from './load-model';
import { openParentPort } from './parent-port';
import type { Sampling } from './sampling-defaults';
import { createSequencePool, type SequencePool } from './sequence-pool';

const port = openParentPort();
const aborts = new Map<number, AbortController>();
let ready: Promise<{ loaded: LoadedModel; pool: SequencePool<LlamaContextSequence>; fileBytes: number }> | null = null;

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
  return { loaded, pool: createSequencePool(sequences), fileBytes: options.fileBytes };
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

port.onMessage((message) => {
  if (message.type === 'load') {
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
