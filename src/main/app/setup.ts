// The first run: what is on this computer already, and what can be offered.
import type { MethodOutput } from '@shared/contract';
import type { SetupFinding } from '@shared/contract/system';
import type { Engine } from '../core/engine';
import type { ModelLibrary } from '../core/engine/models';
import type { LlamaFarm } from '../core/llamafarm';
import type { Routes } from '../core/providers';
import type { KeyValues } from '../core/store';

type Setup = MethodOutput<'setup.get'>;

export interface SetupDeps {
  keyValues: KeyValues;
  llamafarm: Pick<LlamaFarm, 'current' | 'refresh'>;
  engine: Pick<Engine, 'status'>;
  library: Pick<ModelLibrary, 'list'>;
  routes: Pick<Routes, 'current'>;
  /** Whether the small model that comes along is there. */
  starter: () => boolean;
}

export interface SetupSteps {
  get(refresh: boolean): Promise<Setup>;
  setDone(done: boolean): void;
}

const key = 'setup.done';
const states = { ready: 'ok', starting: 'working', absent: 'missing', failing: 'failed' } as const;

export function createSetup({ keyValues, llamafarm, engine, library, routes, starter }: SetupDeps): SetupSteps {
  const toFinding = (state: keyof typeof states, detail: string, action: string | null): SetupFinding => ({
    state: states[state],
    detail,
    cause: state === 'absent' || state === 'failing' ? detail : null,
    action,
  });

  const starterFinding = (): SetupFinding =>
    starter()
      ? { state: 'ok', detail: 'The small starter model is here: it answers at once, without a download.', cause: null, action: null }
      : {
          state: 'missing',
          detail: 'The starter model is not here.',
          cause: 'This installation came without it.',
          action: 'Download a model, or connect to a server that has one.',
        };

  const modelsFinding = async (): Promise<SetupFinding> => {
    const { installed: all, downloads } = await library.list();
    const installed = all.filter(({ source }) => source !== 'bundled');
    const coming = downloads.filter(({ state }) => state === 'running' || state === 'queued').length;
    if (installed.length > 0)
      return {
        state: 'ok',
        detail: `${installed.length} model ${installed.length === 1 ? 'file is' : 'files are'} on this computer.`,
        cause: null,
        action: null,
      };
    if (coming > 0) return { state: 'working', detail: 'A model is being downloaded.', cause: null, action: null };
    return {
      state: 'missing',
      detail: 'No model file is on this computer.',
      cause: 'None was found or downloaded.',
      action: 'Download one that fits this computer.',
    };
  };

  return {
    async get(refresh) {
      const farm = refresh ? await llamafarm.refresh() : llamafarm.current();
      const { state, detail, action } = engine.status();
      const findings = {
        llamafarm: toFinding(farm.state, farm.detail, farm.action),
        engine: toFinding(state, detail, action),
        starter: starterFinding(),
        models: await modelsFinding(),
      };
      const { model } = routes.current();
      const offers: Setup['offers'] = [
        ...(farm.state === 'ready' ? (['use-llamafarm'] as const) : []),
        ...(farm.state !== 'ready' && farm.cli.found ? (['start-llamafarm'] as const) : []),
        ...(state === 'ready' || state === 'starting' ? (['use-engine'] as const) : []),
        ...(findings.models.state === 'ok' ? [] : (['get-model'] as const)),
        'connect',
      ];
      return { done: keyValues.get(key) === true, ready: model !== null, model, findings, offers };
    },
    setDone: (done) => keyValues.set(key, done),
  };
}
