// Every model that other programs, or the person by hand, have put on this computer. Nothing is copied.
import path from 'node:path';
import { modelName } from '../split-name';
import { findCachedFiles } from './hugging-face';
import { findOllamaModels } from './ollama';
import { huggingFaceFolder, llamafarmFolders, lmStudioFolders, type Machine, ollamaFolders } from './places';
import { isProjector, projectorBeside, walkGguf } from './walk-gguf';

export interface FoundModel {
  id: string;
  title: string;
  source: 'folder' | 'huggingface' | 'lmstudio' | 'ollama' | 'llamafarm' | 'bundled';
  path: string;
  projector: string | null;
}

export interface SearchPlaces extends Machine {
  /** Our own folder of models. */
  folder: string;
  /** Models that come with Farmhand. */
  bundled: string | null;
}

/** In the order of the sources; a file that two of them show may be named twice. */
export async function findModels(places: SearchPlaces): Promise<FoundModel[]> {
  const [bundled, own, cached, studio, ollama, farm] = await Promise.all([
    places.bundled === null ? [] : fromFolder('bundled', places.bundled),
    fromFolder('folder', places.folder),
    fromCache(huggingFaceFolder(places)),
    each(lmStudioFolders(places), (folder) => fromFolder('lmstudio', folder)),
    each(ollamaFolders(places), fromOllama),
    each(llamafarmFolders(places), (folder) => fromFolder('llamafarm', folder)),
  ]);
  return [...bundled, ...own, ...farm, ...cached, ...studio, ...ollama];
}

async function each(folders: string[], find: (folder: string) => Promise<FoundModel[]>): Promise<FoundModel[]> {
  return (await Promise.all(folders.map(find))).flat();
}

async function fromFolder(source: FoundModel['source'], folder: string): Promise<FoundModel[]> {
  const files = await walkGguf(folder);
  return files
    .filter((file) => !isProjector(file))
    .map((file) => ({
      id: `${source}/${path
        .relative(folder, file)
        .split(path.sep)
        .join('/')
        .replace(/\.gguf$/i, '')}`,
      title: modelName(file),
      source,
      path: file,
      projector: projectorBeside(file, files),
    }));
}

async function fromCache(folder: string): Promise<FoundModel[]> {
  const files = await findCachedFiles(folder);
  const paths = files.map((file) => file.path);
  return files
    .filter((file) => !isProjector(file.path))
    .map((file) => ({
      id: `huggingface/${file.repository}/${modelName(file.path)}`,
      title: modelName(file.path),
      source: 'huggingface',
      path: file.path,
      projector: projectorBeside(file.path, paths),
    }));
}

async function fromOllama(folder: string): Promise<FoundModel[]> {
  return (await findOllamaModels(folder)).map(({ name, ...model }) => ({ ...model, id: `ollama/${name}`, title: name, source: 'ollama' }));
}
