// The library of models: what is on this computer, what can be had, and how each fits.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import type { ByteRange, CatalogueEntry, HubModelInfo, LocalModel, ModelDownload, ModelFit } from '@shared/contract/models';
import { say } from '@shared/domain/sentences';
import type { HubSettings } from '../../settings';
import { createAddedModels } from './added-models';
import { type Catalogue, type CatalogueModel, type CatalogueQuant, sizeOf } from './catalogue';
import type { FreeBytes } from './download/disk-space';
import { openDownloads } from './download/downloads';
import { type ModelRecord, targetFor, targetOf } from './download/model-record';
import type { OpenSink } from './download/part-file';
import { type CacheType, estimateFit, type ModelShape, shapeOfEntry, shapeOfFacts } from './fit/estimate';
import { createMeasuredLoads, type KeyValuePort } from './fit/measured-loads';
import { type Memory, readMemory } from './fit/memory';
import { createHttpClient } from './http-get';
import { listQuants, searchHub } from './hub-search';
import { readHub } from './hub-settings';
import { createLocalModels, isSameFile } from './local-models';
import { readModelFacts } from './model-facts';
import { modelName } from './split-name';

export interface ModelLibraryDeps {
  /** `models` in the state folder. */
  folder: string;
  /** The folder with the models that come with Farmhand, or null. */
  bundled: string | null;
  catalogue: Catalogue;
  env: NodeJS.ProcessEnv;
  home: string;
  platform?: NodeJS.Platform;
  /** `models.hub` of the settings, as it stands there. */
  hubSettings(): HubSettings;
  /** What the engine answers with: a path, or null. */
  chosenPath(): string | null;
  /** Makes the engine answer with this file from now on. */
  setChosenPath(file: string): void;
  /** Tokens of a conversation, unless a caller says otherwise. */
  contextTokens(): number;
  keyValues: KeyValuePort;
  emit(download: ModelDownload): void;
  memory?(): Memory;
  free?: FreeBytes;
  sink?: OpenSink;
  /** ms without a byte until a server counts as gone. */
  silenceMs?: number;
  delay?(ms: number, signal: AbortSignal): Promise<void>;
  now?(): number;
}

export interface FitQuestion {
  contextTokens?: number;
  cacheType?: CacheType;
}

export interface ModelLibrary {
  readonly folder: string;
  list(): Promise<{ installed: LocalModel[]; catalogue: CatalogueEntry[]; downloads: ModelDownload[] }>;
  /** One model on this computer: by its id, its path, a catalogue id, or the end of an id when only one fits. */
  find(idOrPath: string): Promise<LocalModel>;
  /** The path of the file to load. Throws when the model is broken or not here. */
  resolve(idOrPath: string): Promise<string>;
  /** `id`: a catalogue id or `owner/name` on the hub; the quantisation may follow after a colon. */
  download(id: string, quant?: string): Promise<ModelDownload>;
  pause(id: string): Promise<ModelDownload>;
  resume(id: string): Promise<ModelDownload>;
  cancel(id: string): Promise<ModelDownload>;
  remove(id: string): Promise<{ id: string; freedBytes: number }>;
  add(file: string): Promise<LocalModel>;
  fit(id: string, question?: FitQuestion): Promise<ModelFit>;
  choose(id: string, options?: { loadAnyway?: boolean }): Promise<{ model: LocalModel; fit: ModelFit }>;
  search(text: string, limit: number, signal: AbortSignal): Promise<HubModelInfo[]>;
  /** Bytes that the engine really took with this file: later estimates learn from it. */
  recordLoad(file: string, measuredBytes: number, context: { contextTokens: number; sequences: number }): void;
  dispose(): Promise<void>;
}

const repositoryPattern = /^[\w.-]+\/[\w.-]+$/;
const usualQuant = 'Q4_K_M';

/** Reads the folder; asks nothing over the network until a search or download does. */
export async function createModelLibrary(deps: ModelLibraryDeps): Promise<ModelLibrary> {
  const { folder, catalogue, env, home, platform = process.platform, chosenPath, memory = readMemory, now = Date.now } = deps;
  const hub = () => readHub(deps.hubSettings(), env);
  let client: { proxy: string | null; http: ReturnType<typeof createHttpClient> } | null = null;
  const http = () => {
    const { proxy } = hub();
    if (client?.proxy !== proxy) {
      void client?.http.close();
      client = { proxy, http: createHttpClient({ env, proxy, silenceMs: deps.silenceMs }) };
    }
    return client.http;
  };

  const measured = createMeasuredLoads(deps.keyValues);
  const added = createAddedModels(folder);
  const downloads = await openDownloads({
    folder,
    hub,
    get: (url, options) => http().get(url, options),
    emit: deps.emit,
    inspect(record) {
      for (const file of record.files) if (!/-(?!00001)\d{5}-of-\d{5}\.gguf$/i.test(file.target)) readModelFacts(targetOf(folder, file));
    },
    sink: deps.sink,
    free: deps.free,
    delay: deps.delay,
    now,
  });
  const local = createLocalModels({
    places: { folder, bundled: deps.bundled, env, home, platform },
    installed: downloads.installed,
    added,
    chosenPath,
  });

  const fitOf = (shape: ModelShape, { contextTokens = deps.contextTokens(), cacheType = 'f16' }: FitQuestion = {}): ModelFit =>
    estimateFit(shape, { contextTokens, cacheType, memory: memory(), correction: measured.correction(shape.architecture) });
  const shapeOfLocal = (model: LocalModel): ModelShape => {
    const shape = shapeOfFacts(local.facts(model.path), model.title);
    return model.projector === null || !existsSync(model.projector) ? shape : { ...shape, bytes: shape.bytes + local.facts(model.projector).bytes };
  };

  async function find(idOrPath: string): Promise<LocalModel> {
    const models = await local.list();
    const exact = models.find(({ id }) => id === idOrPath) ?? models.find((model) => isSameFile(idOrPath, model.path));
    if (exact) return exact;
    if (/\.gguf$/i.test(idOrPath) && existsSync(idOrPath)) return local.describe(path.resolve(idOrPath), 'added');
    const wanted = idOrPath.toLowerCase();
    const ofCatalogue = models.filter((model) => model.catalogueId === wanted);
    const isNear = ({ id, title, path: file }: LocalModel) =>
      [id, title, modelName(file)].some((name) => name.toLowerCase() === wanted || name.toLowerCase().endsWith(`/${wanted}`));
    const near = ofCatalogue.length > 0 ? ofCatalogue : models.filter(isNear);
    const [first, ...others] = near;
    if (first && others.length === 0) return first;
    if (first) throw new FarmhandError('conflict', say('models.mayBe', { name: idOrPath, names: near.map(({ id }) => id).join(' or ') }));
    const known = catalogue.models.some(({ id }) => id === wanted.split(':')[0]);
    throw new FarmhandError('model_not_found', known ? say('models.notHereYet', { id: idOrPath }) : say('models.noneHere', { name: idOrPath }));
  }

  async function findReady(idOrPath: string): Promise<LocalModel> {
    const model = await find(idOrPath);
    if (model.state === 'broken') throw new FarmhandError('invalid_input', model.detail);
    return model;
  }

  async function download(given: string, givenQuant?: string): Promise<ModelDownload> {
    const colon = given.indexOf(':');
    const id = (colon < 0 ? given : given.slice(0, colon)).replace(/^(https:\/\/)?(hf\.co|huggingface\.co)\//, '');
    const quant = givenQuant ?? (colon < 0 ? undefined : given.slice(colon + 1));
    const model = catalogue.models.find((one) => one.id === id.toLowerCase());
    const begun = downloads.list().find((one) => one.id === given);
    if (begun) return downloads.resume(begun.id);
    if (model) {
      const chosen = pickQuant(model.quants, quant, model.title);
      const twin = findTwin(await local.list(), chosen);
      if (twin) throw new FarmhandError('conflict', say('models.hereAlready', { title: model.title, quant: chosen.quant, id: twin.id }));
      return downloads.start(recordOfEntry(model, chosen, now()));
    }
    if (!repositoryPattern.test(id)) {
      throw new FarmhandError('model_not_found', say('models.notAName', { name: given }));
    }
    const quants = await listQuants(http().get, hub(), id, AbortSignal.timeout(60_000));
    if (quants.length === 0) throw new FarmhandError('not_found', say('models.noGguf', { id }));
    const chosen = pickQuant(quants, quant, id);
    const title = `${id.split('/')[1] ?? id} ${chosen.quant}`;
    return downloads.start({
      version: 1,
      id: `${id}:${chosen.quant}`,
      title,
      repository: id,
      quant: chosen.quant,
      catalogueId: null,
      createdAt: now(),
      files: chosen.files.map((file) => ({ ...file, target: targetFor(id, file.path), aboutBytes: file.bytes })),
    });
  }

  async function fit(id: string, question?: FitQuestion): Promise<ModelFit> {
    const [name = '', quant] = id.split(':');
    const model = catalogue.models.find((one) => one.id === name.toLowerCase());
    const here = await find(id).catch((error: unknown) => {
      if (model) return null;
      throw error;
    });
    if (here && here.state === 'ready') return fitOf(shapeOfLocal(here), question);
    if (here?.state === 'broken') throw new FarmhandError('invalid_input', here.detail);
    if (!model) throw new FarmhandError('model_not_found', say('models.none', { id }));
    const chosen = pickQuant(model.quants, quant, model.title);
    return fitOf(shapeOfEntry(model, bytesOf(chosen)), question);
  }

  return {
    folder,
    find,
    resolve: async (idOrPath) => (await findReady(idOrPath)).path,
    download,
    pause: downloads.pause,
    resume: downloads.resume,
    cancel: downloads.cancel,
    fit,
    async list() {
      const installed = await local.list();
      const entries = catalogue.models.map((model) => ({
        ...withoutShape(model),
        quants: model.quants.map((quant) => ({
          quant: quant.quant,
          bytes: bytesOf(quant),
          verdict: fitOf(shapeOfEntry(model, bytesOf(quant))).verdict,
          installedId: findTwin(installed, quant)?.id ?? null,
        })),
      }));
      return { installed, catalogue: entries, downloads: downloads.list() };
    },
    async remove(id) {
      const model = await find(id);
      if (!model.removable) throw new FarmhandError('forbidden', say('models.notOurs', { title: model.title, file: model.path }));
      if (model.chosen) throw new FarmhandError('conflict', say('models.inUse', { title: model.title }));
      if (model.source === 'downloaded') return { id: model.id, freedBytes: await downloads.remove(model.id) };
      added.remove(model.path);
      return { id: model.id, freedBytes: 0 };
    },
    async add(file) {
      const full = path.resolve(file);
      const { kind } = readModelFacts(full);
      if (kind === 'projector') throw new FarmhandError('invalid_input', say('models.onlyProjector', { name: path.basename(full) }));
      added.add(full);
      return (await local.list()).find((model) => isSameFile(full, model.path)) ?? local.describe(full, 'added');
    },
    async choose(id, { loadAnyway = false } = {}) {
      const model = await findReady(id);
      if (model.kind !== 'chat') {
        const what = model.kind === 'embedding' ? say('models.isEmbedding') : say('models.isReranker');
        throw new FarmhandError('invalid_input', say('models.notForChat', { title: model.title, what }));
      }
      const verdict = fitOf(shapeOfLocal(model));
      if (verdict.verdict === 'does-not-fit' && !loadAnyway) {
        throw new FarmhandError('conflict', say('models.loadAnyway', { fit: verdict.detail, id: model.id }));
      }
      deps.setChosenPath(model.path);
      return { model: { ...model, chosen: true }, fit: verdict };
    },
    async search(text, limit, signal) {
      const words = text.trim();
      const found = await searchHub(http().get, hub(), words, limit, signal);
      const exact = repositoryPattern.test(words) ? await listQuants(http().get, hub(), words, signal) : null;
      const models = found.map((model) => ({ ...model, quants: model.repository === words && exact ? exact.map(toSize) : null }));
      if (exact && !models.some(({ repository }) => repository === words)) {
        models.unshift({ repository: words, downloads: 0, likes: 0, licence: null, gated: false, quants: exact.map(toSize) });
      }
      return models;
    },
    recordLoad(file, measuredBytes, { contextTokens, sequences }) {
      const shape = shapeOfFacts(local.facts(file), '');
      const { need, parts } = estimateFit(shape, { contextTokens, cacheType: 'f16', memory: memory(), correction: null });
      const cache = middle(parts.find(({ name }) => name === 'cache')?.need ?? { low: 0, high: 0 });
      // The estimate is for one conversation.
      measured.record(shape.architecture, middle(need) + cache * (sequences - 1), measuredBytes);
    },
    async dispose() {
      await downloads.dispose();
      await client?.http.close();
    },
  };
}

const middle = ({ low, high }: ByteRange) => (low + high) / 2;
const bytesOf = ({ files }: CatalogueQuant): number => files.reduce((sum, file) => sum + sizeOf(file), 0);
const toSize = ({ quant, files }: { quant: string; files: { bytes: number }[] }) => ({ quant, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) });

function withoutShape({ shape: _, quants: __, activeParameters: ___, ...entry }: CatalogueModel): Omit<CatalogueEntry, 'quants'> {
  return entry;
}

/** The named one; else the usual one, else the first. Throws `not_found` with those there are. */
function pickQuant<Quant extends { quant: string }>(quants: Quant[], wanted: string | undefined, title: string): Quant {
  const name = (wanted ?? usualQuant).toLowerCase();
  const found = quants.find(({ quant }) => quant.toLowerCase() === name) ?? (wanted === undefined ? quants[0] : undefined);
  if (!found) throw new FarmhandError('not_found', say('models.noQuant', { title, quant: wanted ?? '', quants: quants.map(({ quant }) => quant).join(', ') }));
  return found;
}

/** The same model on this computer: by the name of its file, and by its size where that is known exactly. */
function findTwin(installed: LocalModel[], { files }: CatalogueQuant): LocalModel | undefined {
  const parts = files.filter(({ role }) => role === 'model');
  const name = path.posix.basename(parts[0]?.path ?? '').toLowerCase();
  const exact = parts.every(({ bytes }) => bytes !== null) ? parts.reduce((sum, file) => sum + sizeOf(file), 0) : null;
  return installed.find((model) => model.state === 'ready' && path.basename(model.path).toLowerCase() === name && (exact === null || model.bytes === exact));
}

function recordOfEntry(model: CatalogueModel, chosen: CatalogueQuant, createdAt: number): ModelRecord {
  return {
    version: 1,
    id: `${model.id}:${chosen.quant}`,
    title: `${model.title} ${chosen.quant}`,
    repository: chosen.repository,
    quant: chosen.quant,
    catalogueId: model.id,
    createdAt,
    files: chosen.files.map((file) => ({
      path: file.path,
      target: targetFor(chosen.repository, file.path),
      role: file.role,
      bytes: file.bytes,
      aboutBytes: sizeOf(file),
      sha256: file.sha256,
    })),
  };
}
