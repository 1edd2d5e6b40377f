// Everything that can answer: LlamaFarm, the engine with its models, and the choice between them.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Redactor } from '@shared/domain/redact';
import { say } from '@shared/domain/sentences';
import { createEngine, type Engine, type EngineOptions } from '../core/engine';
import { findNvidia } from '../core/engine/gpu';
import type { ModelLibrary } from '../core/engine/models';
import { createLlamaFarm, type LlamaFarm } from '../core/llamafarm';
import { type Care, createRoutes, type Routes } from '../core/providers';
import type { Settings } from '../core/settings';
import type { Store } from '../core/store';
import type { Log } from '../rpc';
import type { ModelTester, TextTester } from '../rpc/handlers';
import type { Host } from './host';
import { findCuda } from './open-cuda';
import { createTextTester, learnFromLoad, openModels } from './open-models';

export interface Answering {
  llamafarm: LlamaFarm;
  engine: Engine;
  library: ModelLibrary;
  testModel: ModelTester;
  testTexts: TextTester;
  routes: Routes;
  /** What the engine answers with: a path, or null. */
  enginePath: () => string | null;
  /** Whether the model that comes with Farmhand is there. */
  hasStarter: () => boolean;
}

/** Comes with Farmhand, so that it answers at once; made by tools/starter-model. */
const starterModel = 'farmhand-starter.q8_0.gguf';
/** Tokens; assumed of a model that does not say. */
const smallestWindow = 2_048;
const usualWindow = 8_192;
/** Bytes of a model file below which its calls are watched: about 1.5 billion parameters in four bits. */
const smallModelBytes = 1e9;
/** Below one half a small model is as often wrong as right. */
const smallModelCare: Care = { confidence: 0.5, intent: 0.5 };
/** The starter is sure of nearly all it was taught; where it is less sure, it mostly guesses (figures in its model card). */
const starterCare: Care = { confidence: 0.93, intent: 0.6 };

/** `projectTemplate`: the text of `llamafarm.yaml`. */
export async function openAnswering(host: Host, settings: Settings, store: Store, projectTemplate: string, log: Log, redactor: Redactor): Promise<Answering> {
  const { env, stateFolder, templatesFolder } = host;
  const { bus } = store;
  const engineSettings = () => settings.values.models.providers.engine;
  const farmSettings = () => settings.values.models.providers.llamafarm;
  const resourcesFolder = path.resolve(templatesFolder, '..', '..', 'resources', 'models');
  const starter = path.join(resourcesFolder, starterModel);
  /** What the person chose, else the starter that comes along; `none` for no engine. */
  const enginePath = (): string | null => {
    const chosen = env.FARMHAND_ENGINE_MODEL || engineSettings().model;
    if (chosen === 'none') return null;
    return chosen ?? (existsSync(starter) ? starter : null);
  };

  const llamafarm = createLlamaFarm({
    env,
    url: () => farmSettings().baseUrl,
    template: projectTemplate,
    onStep: (step) => bus.emit('llamafarm.step', step),
    onChange: (status) => bus.emit('llamafarm.changed', status),
    redact: redactor.text,
    log,
  });
  settings.onChange(() => void llamafarm.refresh());

  const engineOptions: Omit<EngineOptions, 'modelPath'> = {
    entry: host.engineEntry,
    gpuModules: findCuda(stateFolder, host.engineEntry),
    findNvidia,
    gpu: engineSettings().gpu ? 'auto' : false,
    threads: engineSettings().threads,
    idleMs: engineSettings().idleMinutes * 60_000,
    prefixFolder: path.join(stateFolder, 'cache', 'engine'),
    sampling: () => engineSettings().sampling,
    embeddingModel: () => engineSettings().embeddingModel,
    rerankModel: () => engineSettings().rerankModel,
    ...(engineSettings().contextSize === null ? {} : { contextTokens: engineSettings().contextSize ?? undefined }),
    ...(host.spawnEngine ? { spawn: host.spawnEngine } : {}),
  };
  const engine = createEngine({ ...engineOptions, modelPath: enginePath, onMeasured: (load) => learnFromLoad(library, load) });
  const { library, testModel } = await openModels({ stateFolder, resourcesFolder, env, settings, store, enginePath, engine: engineOptions });

  const routes = createRoutes([
    {
      provider: llamafarm.provider,
      model: () => 'agent',
      title: 'LlamaFarm',
      contextWindow: () => farmSettings().models.find(({ id }) => id === 'agent')?.contextWindow ?? usualWindow,
      care: () => null,
      settled: llamafarm.settled,
    },
    {
      provider: engine.provider,
      model: () => engine.status().model ?? '',
      title: say('route.engine'),
      note: () => (enginePath() === starter ? say('route.starter') : null),
      contextWindow: () => engine.models()[0]?.contextWindow ?? smallestWindow,
      care: () => (enginePath() === starter ? starterCare : isSmallModel(enginePath()) ? smallModelCare : null),
      settled: async () => {},
    },
  ]);
  const testTexts = createTextTester(library, engine, engineOptions);
  return { llamafarm, engine, library, testModel, testTexts, routes, enginePath, hasStarter: () => existsSync(starter) };
}

function isSmallModel(file: string | null): boolean {
  const stats = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && stats.size < smallModelBytes;
}
