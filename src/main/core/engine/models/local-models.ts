// All model files of this computer as one list: ours, those named by path, and those of other programs; each file once.
import { realpathSync, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { toErrorValue } from '@shared/contract/errors';
import type { LocalModel } from '@shared/contract/models';
import { say } from '@shared/domain/sentences';
import type { AddedModels } from './added-models';
import { type ModelRecord, targetOf } from './download/model-record';
import { findModels, type SearchPlaces } from './found/find-models';
import { type ModelFacts, readModelFacts } from './model-facts';
import { modelName, quantInName } from './split-name';

export type ReadFacts = (file: string) => ModelFacts;

interface Candidate {
  id: string;
  title: string;
  source: LocalModel['source'];
  path: string;
  projector: string | null;
  catalogueId: string | null;
}

export interface LocalModelsDeps {
  places: SearchPlaces;
  installed(): ModelRecord[];
  added: AddedModels;
  /** What the engine answers with: a path, or null. */
  chosenPath(): string | null;
}

export interface LocalModels {
  list(): Promise<LocalModel[]>;
  /** One file by its path, whether it is in the list or not. */
  describe(file: string, source: LocalModel['source']): LocalModel;
  /** Of a file that did not change, read once. Throws what readModelFacts throws. */
  facts: ReadFacts;
}

export function createLocalModels({ places, installed, added, chosenPath }: LocalModelsDeps): LocalModels {
  const facts = createFactsCache();

  function toModel(candidate: Candidate): LocalModel {
    const { source } = candidate;
    const base = {
      ...candidate,
      chosen: isSameFile(chosenPath(), candidate.path),
      removable: source === 'downloaded' || source === 'added',
    };
    try {
      const known = facts(candidate.path);
      const state = known.kind === 'projector' ? 'broken' : 'ready';
      const detail = known.kind === 'projector' ? say('models.projector') : '';
      const kind = known.kind === 'projector' ? 'chat' : known.kind;
      return { ...base, state, detail, kind, bytes: known.bytes, quant: known.quant, architecture: known.architecture, contextTokens: known.contextTokens };
    } catch (error) {
      const bytes = statSync(candidate.path, { throwIfNoEntry: false })?.size ?? 0;
      return {
        ...base,
        state: 'broken',
        detail: toErrorValue(error).message,
        kind: 'chat',
        bytes,
        quant: quantInName(candidate.path),
        architecture: null,
        contextTokens: null,
      };
    }
  }

  return {
    facts,
    describe: (file, source) => toModel({ id: `${source}/${modelName(file)}`, title: modelName(file), source, path: file, projector: null, catalogueId: null }),
    async list() {
      const found = (await findModels(places)).map((model) => ({ ...model, catalogueId: null }));
      const candidates = [...installed().map((record) => ofRecord(places.folder, record)), ...added.list().map(ofPath), ...found];
      const seen = new Set<string>();
      const ids = new Map<string, number>();
      const models: LocalModel[] = [];
      for (const candidate of candidates) {
        const real = await realpath(candidate.path).catch(() => path.resolve(candidate.path));
        if (seen.has(real)) continue;
        seen.add(real);
        const before = ids.get(candidate.id) ?? 0;
        ids.set(candidate.id, before + 1);
        // A header with a large vocabulary takes some 50 ms: others have their turn in between.
        await nextTurn();
        models.push(toModel(before === 0 ? candidate : { ...candidate, id: `${candidate.id}~${before + 1}` }));
      }
      return models;
    },
  };
}

function ofRecord(folder: string, record: ModelRecord): Candidate {
  const target = (role: 'model' | 'projector') => {
    const file = record.files.find((one) => one.role === role);
    return file ? targetOf(folder, file) : null;
  };
  return {
    id: record.id,
    title: record.title,
    source: 'downloaded',
    path: target('model') ?? folder,
    projector: target('projector'),
    catalogueId: record.catalogueId,
  };
}

function ofPath(file: string): Candidate {
  return { id: `added/${modelName(file)}`, title: modelName(file), source: 'added', path: file, projector: null, catalogueId: null };
}

/** Also when one of them is reached through a link. */
export function isSameFile(one: string | null, other: string): boolean {
  if (one === null) return false;
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return path.resolve(one) === path.resolve(other);
  }
}

function createFactsCache(): ReadFacts {
  const cached = new Map<string, { stamp: string; read: () => ModelFacts }>();
  return (file) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    const stamp = stats ? `${stats.size} ${stats.mtimeMs}` : 'gone';
    const known = cached.get(file);
    if (known?.stamp === stamp && stats) return known.read();
    try {
      const facts = readModelFacts(file);
      cached.set(file, { stamp, read: () => facts });
      return facts;
    } catch (error) {
      // Parts beside the file may come later: only what stands in the file itself is remembered.
      cached.delete(file);
      throw error;
    }
  };
}
