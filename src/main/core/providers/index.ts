// Which model answers. The order is fixed: the first provider that is well; the seam for chains and aliases.

import { FarmhandError } from '@shared/contract/errors';
import type { Route } from '@shared/contract/models';
import type { ModelEvent, ModelInfo, ModelProvider, ModelRequest } from '@shared/domain/model';

export { testRoute } from './test-route';

export interface ChosenModel {
  provider: ModelProvider;
  /** The provider's own id. */
  model: string;
  /** Tokens. */
  contextWindow: number;
  /** Why this one, in one sentence. */
  reason: string;
  /** The caller named it: no other may take its place. */
  named: boolean;
  /** For a small model: calls it may have made up are asked about, and what it writes is asked in every mode. Null for all others. */
  care: Care | null;
}

export interface Care {
  /** A call of whose words the model was less sure than this (0 to 1) becomes a question. */
  confidence: number;
  /** So does one where calling at all was less probable than this. */
  intent: number;
}

export interface Routes {
  /** What would answer now. */
  current(): Route;
  /** The model for a name: nothing or `farmhand` for the default, else `provider/model`. Throws `unavailable` or `model_not_found`. */
  choose(name?: string | null): Promise<ChosenModel>;
  models(): Promise<ModelInfo[]>;
  /**
   * Streams from the chosen model. When nothing was said yet and the server cannot be reached,
   * the next default provider takes over, and `onSwitch` hears of it.
   */
  stream(chosen: ChosenModel, request: Omit<ModelRequest, 'model'>, signal: AbortSignal, onSwitch: (next: ChosenModel) => void): AsyncIterable<ModelEvent>;
}

export interface DefaultModel {
  provider: ModelProvider;
  /** The provider's own id of the model it would answer with. */
  model: () => string;
  contextWindow: () => number;
  /** A sentence that belongs to the reason when it answers, such as that it is only the starter. */
  note?: () => string | null;
  /** How a small model is watched; null for one that needs no watching. */
  care: () => Care | null;
  /** Resolves once the provider has found out whether it is there; bounded, never rejects. */
  settled: () => Promise<void>;
  /** How a person calls it: "LlamaFarm", "the built-in engine". */
  title: string;
}

/** `defaults` in the order in which they are asked. */
export function createRoutes(defaults: DefaultModel[]): Routes {
  const toChosen = (entry: DefaultModel, reason: string): ChosenModel => ({
    provider: entry.provider,
    model: entry.model(),
    contextWindow: entry.contextWindow(),
    reason,
    named: false,
    care: entry.care(),
  });

  /** Waits for those that are still finding out, but only while no better one is ready. */
  const settle = async (): Promise<void> => {
    for (const { provider, settled } of defaults) {
      if (provider.state().state === 'starting') await settled();
      if (provider.state().state === 'ready') return;
    }
  };

  const chooseDefault = (after = -1): ChosenModel | null => {
    for (const [index, entry] of defaults.entries()) {
      if (index <= after || entry.provider.state().state !== 'ready') continue;
      const skipped = defaults.slice(0, index).map(({ provider }) => provider.state().detail);
      const note = entry.note?.() ?? null;
      return toChosen(
        entry,
        [skipped.length === 0 ? `${entry.title} is ready.` : `${entry.title} answers.`, ...(note === null ? [] : [note]), ...skipped].join(' '),
      );
    }
    return null;
  };

  const nothingReady = (): FarmhandError => {
    const states = defaults.map(({ provider }) => provider.state());
    const actions = states.flatMap(({ action }) => action ?? []);
    return new FarmhandError('unavailable', ['No model can answer.', ...states.map(({ detail }) => detail), ...actions].join(' '), { retryable: true });
  };

  return {
    current() {
      const chosen = chooseDefault();
      if (chosen) return { model: `${chosen.provider.id}/${chosen.model}`, reason: chosen.reason, action: null };
      const states = defaults.map(({ provider }) => provider.state());
      return {
        model: null,
        reason: states.map(({ detail }) => detail).join(' '),
        action: states.find(({ action }) => action)?.action ?? null,
      };
    },
    async choose(name) {
      await settle();
      if (!name || name === 'farmhand') {
        const chosen = chooseDefault();
        if (!chosen) throw nothingReady();
        return chosen;
      }
      const slash = name.indexOf('/');
      const entry = defaults.find(({ provider }) => provider.id === name.slice(0, slash));
      if (slash < 1 || !entry) {
        const known = ['farmhand', ...defaults.map(({ provider, model }) => `${provider.id}/${model()}`)];
        throw new FarmhandError('model_not_found', `There is no model "${name}". Use one of: ${known.join(', ')}.`);
      }
      const state = entry.provider.state();
      if (state.state !== 'ready') throw new FarmhandError('unavailable', [state.detail, state.action ?? ''].join(' ').trim(), { retryable: true });
      return { ...toChosen(entry, 'The caller named it.'), model: name.slice(slash + 1), named: true };
    },
    async models() {
      const lists = await Promise.all(defaults.map(({ provider }) => provider.models().catch(() => [])));
      return lists.flat();
    },
    async *stream(chosen, request, signal, onSwitch) {
      const own = defaults.findIndex(({ provider, model }) => provider === chosen.provider && model() === chosen.model);
      let spoke = false;
      for await (const event of chosen.provider.stream({ ...request, model: chosen.model }, signal)) {
        const unreachable = event.type === 'error' && !spoke && event.error.code === 'upstream_unreachable';
        const next = unreachable && own >= 0 && !chosen.named ? chooseDefault(own) : null;
        if (next) {
          onSwitch(next);
          yield* next.provider.stream({ ...request, model: next.model }, signal);
          return;
        }
        if (event.type !== 'waiting') spoke = true;
        yield event;
      }
    },
  };
}
