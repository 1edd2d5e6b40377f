// What `/health` says while chats wait: asked gently, once for all of them.
import type { ModelEvent } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import type { Clock } from './ports';
import type { ServerClient, ServerHealth } from './server-client';
import { isAbsent, isTimeout } from './transport-error';

/** ms without a byte until the first question, and between questions. */
export const pollEveryMs = 5_000;
/** ms. The server asks its own parts, two of them slowly. */
const answerLimitMs = 10_000;
/** A chat with RAG can block the whole server for 30 s, so silence alone must last longer than that. */
const silenceLimitMs = 90_000;
const refusalLimit = 2;

export interface WaitingReport {
  waiting: Omit<Extract<ModelEvent, { type: 'waiting' }>, 'type'>;
  /** The server itself is gone, with the reason. */
  gone: unknown;
}

export interface HealthWatch {
  /** The newest answer, at most one poll old. Never throws. */
  report(model: { provider: string; model: string }): Promise<WaitingReport>;
}

export function createHealthWatch(client: Pick<ServerClient, 'health'>, clock: Clock, onHealth: (health: ServerHealth) => void): HealthWatch {
  let asked: Promise<ServerHealth | null> | null = null;
  let askedAt = 0;
  let refusals = 0;
  let silentSince: number | null = null;
  let lastFailure: unknown;

  function ask(): Promise<ServerHealth | null> {
    if (asked && clock.now() - askedAt < pollEveryMs) return asked;
    askedAt = clock.now();
    const startedAt = askedAt;
    asked = client.health(answerLimitMs).then(
      (health) => {
        refusals = 0;
        silentSince = null;
        onHealth(health);
        return health;
      },
      (error: unknown) => {
        lastFailure = error;
        refusals = isAbsent(error) ? refusals + 1 : 0;
        // Any other answer, an error page even, shows that somebody is there.
        silentSince = isAbsent(error) || isTimeout(error) ? (silentSince ?? startedAt) : null;
        return null;
      },
    );
    return asked;
  }

  return {
    async report(model) {
      const health = await ask();
      const silentFor = silentSince === null ? 0 : clock.now() - silentSince;
      const gone = health === null && (refusals >= refusalLimit || silentFor >= silenceLimitMs) ? lastFailure : undefined;
      return {
        waiting: health ? describe(health, model) : { state: 'connecting', detail: say('farm.healthSilent') },
        gone,
      };
    },
  };
}

function describe(health: ServerHealth, { provider, model }: { provider: string; model: string }): WaitingReport['waiting'] {
  const item = runtimeItem(health, provider);
  const short = shortModelName(model);
  if (!item) return { state: 'reading', detail: say('farm.works') };
  if (item.status === 'unhealthy') return { state: 'loading', detail: say('farm.worksBut', { name: item.name, message: item.message }) };
  const loaded = item.details?.loaded_models;
  if (loaded === undefined) return { state: 'reading', detail: say('farm.works') };
  if (loaded.some((entry) => JSON.stringify(entry).includes(model))) return { state: 'reading', detail: say('farm.reads', { model: short }) };
  return { state: 'loading', detail: say('farm.loads', { model: short }) };
}

/** The health item that a chat depends on. `/health` is green without it. */
export function runtimeItem(health: ServerHealth, provider: string): ServerHealth['components'][number] | undefined {
  const name = provider === 'universal' ? 'universal-runtime' : provider;
  return health.components.find((component) => component.name === name);
}

/** `Qwen/Qwen3-8B-GGUF:Q4_K_M` is shown as `Qwen3-8B`. */
export function shortModelName(model: string): string {
  const last = model.split('/').at(-1) ?? model;
  return last.replace(/:.*$/, '').replace(/-GGUF$/i, '');
}
