// The model file that is set now, looked at again only when it changed.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { type GgufHeader, readGgufHeader } from './gguf-header';

export interface ModelFile {
  path: string;
  /** What requests call it: the name of the file without its ending. */
  id: string;
  /** Changes when the path or the file does. */
  stamp: string;
  header: GgufHeader;
}

export function modelId(path: string): string {
  return basename(path).replace(/\.gguf$/i, '');
}

export interface ModelFileOptions {
  path(): string | null;
  purpose: 'chat' | 'embed';
  /** What to say when no file is set. */
  absent: string;
}

const kinds = { chat: 'a chat model', embed: 'an embedding model', rank: 'a reranking model' };
const verbs = { chat: 'chat', embed: 'turn texts into vectors' };

/** The function throws a FarmhandError: `unavailable` when no file is set, `engine_failed` with what is wrong with the file. */
export function createModelFileReader({ path: pathNow, purpose, absent }: ModelFileOptions): () => ModelFile {
  let known: { stamp: string; file: ModelFile } | { stamp: string; error: unknown } | null = null;

  function look(path: string, stamp: string): { stamp: string; file: ModelFile } | { stamp: string; error: unknown } {
    try {
      const header = readGgufHeader(path);
      if (header.purpose === purpose) return { stamp, file: { path, id: modelId(path), stamp, header } };
      const message = `${basename(path)} is ${kinds[header.purpose]}, which cannot ${verbs[purpose]}. Set ${kinds[purpose]}.`;
      return { stamp, error: new FarmhandError('engine_failed', message) };
    } catch (error) {
      return { stamp, error };
    }
  }

  return () => {
    const path = pathNow();
    if (!path) throw new FarmhandError('unavailable', absent);
    const stats = statSync(path, { throwIfNoEntry: false });
    const stamp = `${path} ${stats ? `${stats.size} ${stats.mtimeMs}` : 'missing'}`;
    if (known?.stamp !== stamp) known = look(path, stamp);
    if ('error' in known) throw known.error;
    return known.file;
  };
}
