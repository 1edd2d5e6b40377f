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

/** The function throws a FarmhandError: `unavailable` when no file is set, `engine_failed` with what is wrong with the file. */
export function createModelFileReader(modelPath: () => string | null): () => ModelFile {
  let known: { stamp: string; file: ModelFile } | { stamp: string; error: unknown } | null = null;

  return () => {
    const path = modelPath();
    if (!path) {
      const action = 'Set FARMHAND_ENGINE_MODEL, or models.providers.engine.model in the settings, to the path of a .gguf file.';
      throw new FarmhandError('unavailable', `The built-in engine has no model. ${action}`);
    }
    const stats = statSync(path, { throwIfNoEntry: false });
    const stamp = `${path} ${stats ? `${stats.size} ${stats.mtimeMs}` : 'missing'}`;
    if (known?.stamp !== stamp) known = look(path, stamp);
    if ('error' in known) throw known.error;
    return known.file;
  };
}

function look(path: string, stamp: string): { stamp: string; file: ModelFile } | { stamp: string; error: unknown } {
  try {
    return { stamp, file: { path, id: modelId(path), stamp, header: readGgufHeader(path) } };
  } catch (error) {
    return { stamp, error };
  }
}
