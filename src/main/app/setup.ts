// The first run: what is on this computer already, and what can be offered.
import type { MethodOutput } from '@shared/contract';
import type { SetupFinding } from '@shared/contract/system';
import { say } from '@shared/domain/sentences';
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
      ? { state: 'ok', detail: say('setup.starter'), cause: null, action: null }
      : {
          state: 'missing',
          detail: say('setup.noStarter'),
          cause: say('setup.noStarterCause'),
          action: say('setup.noStarterAction'),
        };

  const modelsFinding = async (): Promise<SetupFinding> => {
    const { installed: all, downloads } = await library.list();
    const installed = all.filter(({ source }) => source !== 'bundled');
    const coming = downloads.filter(({ state }) => state === 'running' || state === 'queued').length;
    if (installed.length > 0)
      return {
        state: 'ok',
        detail: installed.length === 1 ? say('setup.oneFile') : say('setup.files', { count: installed.length }),
        cause: null,
        action: null,
      };
    if (coming > 0) return { state: 'working', detail: say('setup.downloading'), cause: null, action: null };
    return {
      state: 'missing',
      detail: say('setup.noFile'),
      cause: say('setup.noFileCause'),
      action: say('setup.noFileAction'),
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
