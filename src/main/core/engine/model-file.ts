// The model file that is set now, looked at again only when it changed.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import { type ModelFacts, readModelFacts } from './models/model-facts';

export interface ModelFile {
  path: string;
  /** What requests call it: the name of the file without its ending. */
  id: string;
  /** Changes when the path or the file does. */
  stamp: string;
  facts: ModelFacts;
}

export function modelId(path: string): string {
  return basename(path).replace(/\.gguf$/i, '');
}

export interface ModelFileOptions {
  path(): string | null;
  kind: keyof typeof verbs;
  /** What to say when no file is set. */
  absent: string;
}

const kinds = { chat: 'a chat model', embedding: 'an embedding model', rerank: 'a reranking model', projector: 'the part of a model that sees pictures' };
const verbs = { chat: 'chat', embedding: 'turn texts into vectors', rerank: 'rank texts' };

/** The function throws a FarmhandError: `unavailable` when no file is set, `engine_failed` with what is wrong with the file. */
export function createModelFileReader({ path: pathNow, kind, absent }: ModelFileOptions): () => ModelFile {
  let known: { stamp: string; file: ModelFile } | { stamp: string; error: unknown } | null = null;

  function look(path: string, stamp: string): { stamp: string; file: ModelFile } | { stamp: string; error: unknown } {
    try {
      const facts = readModelFacts(path);
      if (facts.kind === kind) return { stamp, file: { path, id: modelId(path), stamp, facts } };
      return { stamp, error: unusable(`${basename(path)} is ${kinds[facts.kind]}, which cannot ${verbs[kind]}. Set ${kinds[kind]}.`) };
    } catch (error) {
      return { stamp, error: unusable(toErrorValue(error).message) };
    }
  }

  return () => {
    const path = pathNow();
    if (!path) throw new FarmhandError('unavailable', absent);
    const stats = statSync(path, { throwIfNoEntry: false });
    const stamp = `${path} ${stats?.size} ${stats?.mtimeMs}`;
    if (!stats) throw unusable(`The model file ${basename(path)} is not where the setting says. Check the path, or download the model.`);
    if (known?.stamp !== stamp) known = look(path, stamp);
    if ('error' in known) throw known.error;
    return known.file;
  };
}

function unusable(message: string): FarmhandError {
  return new FarmhandError('engine_failed', message);
}
