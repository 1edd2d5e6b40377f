// The library of models, joined to the settings, the store and the engine.
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { createEngine, type Engine, type EngineOptions, type MeasuredLoad } from '../core/engine';
import { type Catalogue, createModelLibrary, type ModelLibrary, measureAnswer, measureTexts, parseCatalogue } from '../core/engine/models';
import type { Settings } from '../core/settings';
import type { Store } from '../core/store';
import type { ModelTester, TextTester } from '../rpc/handlers';

export interface ModelParts {
  stateFolder: string;
  /** `resources/models` of this version. */
  resourcesFolder: string;
  env: NodeJS.ProcessEnv;
  settings: Settings;
  store: Store;
  /** What the engine answers with: a path, or null. */
  enginePath: () => string | null;
  engine: Omit<EngineOptions, 'modelPath'>;
}

const usualContext = 8_192;

export async function openModels(parts: ModelParts): Promise<{ library: ModelLibrary; testModel: ModelTester }> {
  const { env, settings, store, resourcesFolder } = parts;
  const contextTokens = () => settings.values.models.providers.engine.contextSize ?? usualContext;
  const library = await createModelLibrary({
    folder: path.join(parts.stateFolder, 'models'),
    bundled: resourcesFolder,
    catalogue: await readCatalogue(path.join(resourcesFolder, 'catalogue.json')),
    env,
    home: os.homedir(),
    hubSettings: () => settings.values.models.hub,
    chosenPath: parts.enginePath,
    setChosenPath(file) {
      if (env.FARMHAND_ENGINE_MODEL) {
        throw new FarmhandError('conflict', say('models.fixed'));
      }
      settings.set('models.providers.engine.model', file);
    },
    contextTokens,
    keyValues: store.keyValues,
    emit: (download) => store.bus.emit('model.download', download),
  });

  const testModel: ModelTester = async (id, loadAnyway, signal) => {
    const model = await library.find(id);
    const file = await library.resolve(id);
    const fit = await library.fit(model.id);
    if (fit.verdict === 'does-not-fit' && !loadAnyway) throw new FarmhandError('conflict', say('models.tryAnyway', { fit: fit.detail }));
    const engine = createEngine({ ...parts.engine, modelPath: () => file, sequences: 1, contextTokens: contextTokens(), idleMs: 0 });
    const { memoryBytes, ...measured } = await measureAnswer(engine, signal);
    if (memoryBytes !== null) library.recordLoad(file, memoryBytes, { contextTokens: contextTokens(), sequences: 1 });
    return { model: model.id, ...measured };
  };
  return { library, testModel };
}

/** `running`: has the models that were given a role. Any other model is tried in a process of its own, which ends with the test. */
export function createTextTester(library: Pick<ModelLibrary, 'find' | 'resolve'>, running: Engine, engine: ModelParts['engine']): TextTester {
  return async (role, id, signal) => {
    if (id === undefined) return measureTexts(role, running, signal);
    const model = await library.find(id);
    if (model.kind !== role) {
      const use = role === 'rerank' ? 'reranking' : 'embeddings';
      throw new FarmhandError('invalid_input', say('models.otherUse', { title: model.title, use, kind: role }));
    }
    const file = await library.resolve(id);
    const own = createEngine({ ...engine, modelPath: () => null, embeddingModel: () => file, rerankModel: () => file, idleMs: 0 });
    try {
      return await measureTexts(role, own, signal);
    } finally {
      await own.dispose();
    }
  };
}

/** Below this, what is measured says more of the process than of the model. */
const leastTelling = 100e6;

/** Estimates of fit learn from what the engine's loads really took. On a GPU the process does not hold it, and 8-bit caches are rare. */
export function learnFromLoad(library: Pick<ModelLibrary, 'recordLoad'>, load: MeasuredLoad): void {
  const { file, gpu, kvType, residentBytes, contextTokens, sequences } = load;
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (gpu === false && kvType === 'F16' && bytes >= leastTelling) library.recordLoad(file, residentBytes, { contextTokens, sequences });
}

/** A copy of Farmhand without the file can still use models by path and by the hub's names. */
async function readCatalogue(file: string): Promise<Catalogue> {
  try {
    return parseCatalogue(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { version: 1, checked: '2026-11-21', sources: {}, models: [] };
    throw error;
  }
}
