// What the engine does, in words for people and as facts.
import type { EngineLoaded } from '@shared/contract/engine';
import { say } from '@shared/domain/sentences';
import type { Held, LoadedFacts } from './protocol';

/** `qwen3-1.7b on the CPU with 3 threads, 2 conversations of 8192 tokens (trained on 40960), flash attention, loaded in 900 ms` */
export function describeLoaded(model: string, facts: LoadedFacts): string {
  const where = facts.gpu === false ? onCpu(facts.threads) : say('engine.onGpu', { gpu: facts.gpu });
  const held = facts.sequences === 1 ? say('engine.oneConversation') : say('engine.conversations', { count: facts.sequences });
  const flash = facts.flashAttention ? say('engine.flash') : '';
  const trained = say('engine.trained', { tokens: facts.trainedTokens });
  const why = facts.why === null || facts.why.startsWith(trained) ? '' : `; ${facts.why}`;
  return say('engine.loaded', { model, where, held, tokens: facts.contextTokens, trained: `${trained}${why}`, flash, ms: facts.loadMs });
}

export function describeUnloaded(model: string, bytes: number): string {
  return say('engine.asleep', { model, size: (bytes / 1e6).toFixed(1) });
}

const onCpu = (threads: number) => (threads === 1 ? say('engine.onCpuAlone') : say('engine.onCpu', { threads }));

/** Our messages end with the one thing to do. */
export function splitAdvice(message: string): { detail: string; action: string | null } {
  const at = message.lastIndexOf('. ');
  return at < 0 ? { detail: message, action: null } : { detail: message.slice(0, at + 1), action: message.slice(at + 2) };
}

/** The loaded model as facts, beside what was asked for. */
export function describeFacts(
  facts: LoadedFacts,
  { active, held }: { active: number; held: Held | null },
  asked: { contextTokens: number; sequences: number; gpu: 'auto' | false; lacksCuda: boolean },
): EngineLoaded {
  const { contextTokens, trainedTokens, threads, gpu, gpuDevices, flashAttention, kvType, loadMs } = facts;
  const wanted = Math.min(trainedTokens, asked.contextTokens);
  return {
    contextTokens,
    trainedTokens,
    contextLimit: contextTokens < wanted ? 'memory' : trainedTokens < asked.contextTokens ? 'training' : 'settings',
    conversations: facts.sequences,
    conversationsWanted: asked.sequences,
    conversationsKept: held?.conversations ?? 0,
    answering: active,
    threads,
    gpu: gpu === false ? null : gpu,
    gpuDevices,
    noGpu: gpu !== false ? null : asked.gpu === false ? 'off' : asked.lacksCuda ? 'cuda-missing' : 'none-found',
    flashAttention,
    kvType,
    loadMs,
    memoryBytes: held?.residentBytes ?? null,
  };
}
