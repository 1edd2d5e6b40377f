// One question to one model, in an engine process of its own: does it work, and how fast.
import { fromErrorValue } from '@shared/contract/errors';
import type { Engine } from '..';
import { readProcessMemory } from './fit/process-memory';

export interface MeasuredAnswer {
  question: string;
  answer: string;
  /** ms until the model could be asked. */
  loadMs: number;
  /** ms from the question to the first text. */
  firstTokenMs: number;
  promptTokens: number | null;
  completionTokens: number | null;
  /** Of writing, without the first token; null below 8 tokens. */
  tokensPerSecond: number | null;
  /** Of the engine process, with model and cache; null where the system does not say, and on a GPU, whose memory is not the process's. */
  memoryBytes: number | null;
}

const question = 'Name three fruits, and say of each in one sentence what it tastes like.';
const leastTokens = 8;

/** Ends the engine in any case. Throws a FarmhandError when the model cannot be loaded or breaks off. */
export async function measureAnswer(engine: Engine, signal: AbortSignal, now: () => number = () => performance.now()): Promise<MeasuredAnswer> {
  try {
    const startedAt = now();
    await engine.warm();
    const askedAt = now();
    let firstAt: number | null = null;
    let answer = '';
    const request = { model: '', messages: [{ role: 'user' as const, content: question }], tools: [], maxTokens: 96, temperature: 0, think: false };
    for await (const event of engine.provider.stream(request, signal)) {
      if (event.type === 'error') throw fromErrorValue(event.error);
      if (event.type === 'aborted') signal.throwIfAborted();
      if (event.type === 'text' || event.type === 'reasoning') {
        firstAt ??= now();
        if (event.type === 'text') answer += event.text;
      }
      if (event.type !== 'done') continue;
      const endedAt = now();
      const { promptTokens, completionTokens } = event.usage;
      const writingMs = endedAt - (firstAt ?? endedAt);
      const pid = / on the CPU /.test(engine.status().detail) ? engine.pid() : undefined;
      return {
        question,
        answer: answer.trim(),
        loadMs: Math.round(askedAt - startedAt),
        firstTokenMs: Math.round((firstAt ?? endedAt) - askedAt),
        promptTokens,
        completionTokens,
        tokensPerSecond: completionTokens !== null && completionTokens >= leastTokens && writingMs > 0 ? ((completionTokens - 1) / writingMs) * 1000 : null,
        memoryBytes: pid === undefined ? null : await readProcessMemory(pid),
      };
    }
    throw new Error('The model ended without an end.');
  } finally {
    await engine.dispose();
  }
}
