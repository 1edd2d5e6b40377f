// The model file that is set now, looked at again only when it changed.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
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

const kinds = { chat: say('file.kind.chat'), embedding: say('file.kind.embedding'), rerank: say('file.kind.rerank'), projector: say('file.kind.projector') };
const verbs = { chat: 'chat', embedding: say('file.does.embed'), rerank: say('file.does.rank') };

/** The function throws a FarmhandError: `unavailable` when no file is set, `engine_failed` with what is wrong with the file. */
export function createModelFileReader({ path: pathNow, kind, absent }: ModelFileOptions): () => ModelFile {
  let known: { stamp: string; file: ModelFile } | { stamp: string; error: unknown } | null = null;

  function look(path: string, stamp: string): { stamp: string; file: ModelFile } | { stamp: string; error: unknown } {
    try {
      const facts = readModelFacts(path);
      if (facts.kind === kind) return { stamp, file: { path, id: modelId(path), stamp, facts } };
      return { stamp, error: unusable(say('file.wrongKind', { name: basename(path), kind: kinds[facts.kind], verb: verbs[kind], wanted: kinds[kind] })) };
    } catch (error) {
      return { stamp, error: unusable(toErrorValue(error).message) };
    }
  }

  return () => {
    const path = pathNow();
    if (!path) throw new FarmhandError('unavailable', absent);
    const stats = statSync(path, { throwIfNoEntry: false });
    const stamp = `${path} ${stats?.size} ${stats?.mtimeMs}`;
    if (!stats) throw unusable(say('file.gone', { name: basename(path) }));
    if (known?.stamp !== stamp) known = look(path, stamp);
    if ('error' in known) throw known.error;
    return known.file;
  };
}

function unusable(message: string): FarmhandError {
  return new FarmhandError('engine_failed', message);
}
