import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeGguf } from '../gguf-header.fixture';
import { findModels, type SearchPlaces } from './find-models';
import { huggingFaceFolder, llamafarmFolders, lmStudioFolders, ollamaFolders } from './places';

let home: string;
let places: SearchPlaces;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'farmhand-found-'));
  places = { env: {}, home, platform: process.platform, folder: path.join(home, 'farmhand', 'models'), bundled: null };
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function model(...parts: string[]): string {
  const file = path.join(home, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeGguf(file);
  return file;
}

function text(content: string, ...parts: string[]): void {
  const file = path.join(home, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const ids = async () => (await findModels(places)).map(({ id }) => id);

describe('models that are on this computer already', () => {
  it('none, where there is nothing', async () => {
    expect(await ids()).toEqual([]);
  });

  it("of Hugging Face's cache: the snapshot of main, once, with links into the blobs", async () => {
    const hub = path.join('.cache', 'huggingface', 'hub', 'models--Qwen--Qwen3-4B-GGUF');
    const blob = model(hub, 'blobs', 'aaa');
    for (const snapshot of ['old', 'new']) {
      mkdirSync(path.join(home, hub, 'snapshots', snapshot), { recursive: true });
      symlinkSync(blob, path.join(home, hub, 'snapshots', snapshot, 'Qwen3-4B-Q4_K_M.gguf'));
    }
    model(hub, 'snapshots', 'new', 'mmproj-F16.gguf');
    text('new', hub, 'refs', 'main');
    text('x', '.cache', 'huggingface', 'hub', 'models--org--other', 'snapshots', 'a', 'config.json');
    expect(await findModels(places)).toEqual([
      {
        id: 'huggingface/Qwen/Qwen3-4B-GGUF/Qwen3-4B-Q4_K_M',
        title: 'Qwen3-4B-Q4_K_M',
        source: 'huggingface',
        path: path.join(home, hub, 'snapshots', 'new', 'Qwen3-4B-Q4_K_M.gguf'),
        projector: path.join(home, hub, 'snapshots', 'new', 'mmproj-F16.gguf'),
      },
    ]);
  });

  it("where the environment says that Hugging Face's cache is", async () => {
    model('elsewhere', 'hub', 'models--a--b', 'snapshots', 'x', 'm.gguf');
    places.env = { HF_HOME: path.join(home, 'elsewhere') };
    expect(await ids()).toEqual(['huggingface/a/b/m']);
  });

  it('of LM Studio, in its new folder and its old one', async () => {
    model('.lmstudio', 'models', 'org', 'Thing-GGUF', 'Thing-Q4_K_M.gguf');
    model('.cache', 'lm-studio', 'models', 'org', 'Old-GGUF', 'Old.gguf');
    expect(await ids()).toEqual(['lmstudio/org/Thing-GGUF/Thing-Q4_K_M', 'lmstudio/org/Old-GGUF/Old']);
  });

  it('of Ollama: manifests, by the names the person knows, with their projectors', async () => {
    const digest = (letter: string) => letter.repeat(64);
    const layers = (...kinds: [string, string][]) =>
      JSON.stringify({
        schemaVersion: 2,
        layers: kinds.map(([kind, letter]) => ({ mediaType: `application/vnd.ollama.image.${kind}`, digest: `sha256:${digest(letter)}`, size: 1 })),
      });
    for (const letter of ['a', 'b', 'c']) model('.ollama', 'models', 'blobs', `sha256-${digest(letter)}`);
    const manifests = path.join('.ollama', 'models', 'manifests');
    text(layers(['template', 'f'], ['model', 'a']), manifests, 'registry.ollama.ai', 'library', 'qwen3', '4b');
    text(layers(['model', 'b'], ['projector', 'c']), manifests, 'registry.ollama.ai', 'someone', 'seer', 'latest');
    text(layers(['model', 'a']), manifests, 'hf.co', 'owner', 'Name-GGUF', 'Q4_K_M');
    text(layers(['model', 'e']), manifests, 'registry.ollama.ai', 'library', 'gone', 'latest');
    text(
      JSON.stringify({ layers: [{ mediaType: 'application/vnd.ollama.image.model', digest: 'sha256:../../../etc/passwd' }] }),
      manifests,
      'registry.ollama.ai',
      'library',
      'evil',
      'latest',
    );
    text('{', manifests, 'registry.ollama.ai', 'library', 'broken', 'latest');
    const found = await findModels(places);
    expect(found.map(({ id }) => id)).toEqual(['ollama/hf.co/owner/Name-GGUF:Q4_K_M', 'ollama/qwen3:4b', 'ollama/someone/seer:latest']);
    expect(found.at(-1)?.projector).toBe(path.join(home, '.ollama', 'models', 'blobs', `sha256-${digest('c')}`));
  });

  it('where OLLAMA_MODELS and LLAMAFARM_MODEL_DIR say', async () => {
    places.env = { OLLAMA_MODELS: path.join(home, 'o'), LLAMAFARM_MODEL_DIR: path.join(home, 'farm') };
    model('o', 'blobs', `sha256-${'a'.repeat(64)}`);
    text(
      JSON.stringify({ layers: [{ mediaType: 'application/vnd.ollama.image.model', digest: `sha256:${'a'.repeat(64)}` }] }),
      'o',
      'manifests',
      'registry.ollama.ai',
      'library',
      'm',
      'x',
    );
    model('farm', 'agent', 'm.gguf');
    expect(await ids()).toEqual(['llamafarm/agent/m', 'ollama/m:x']);
  });

  it('laid into our own folder by hand, the first part of split models only, without what is still coming', async () => {
    model('farmhand', 'models', 'big-00001-of-00002.gguf');
    model('farmhand', 'models', 'big-00002-of-00002.gguf');
    model('farmhand', 'models', 'coming.gguf.part');
    expect(await ids()).toEqual(['folder/big-00001-of-00002']);
  });

  it('without walking in circles', async () => {
    const file = model('.lmstudio', 'models', 'a', 'm.gguf');
    symlinkSync(path.join(home, '.lmstudio', 'models'), path.join(path.dirname(file), 'loop'), 'junction');
    expect(await ids()).toEqual(['lmstudio/a/m']);
  });
});

describe('the places', () => {
  const machine = { home: path.join('/', 'home', 'ann'), platform: 'linux' as const };

  it("follow Hugging Face's order of variables", () => {
    const at = (env: NodeJS.ProcessEnv) => huggingFaceFolder({ ...machine, env });
    expect(at({})).toBe(path.join('/', 'home', 'ann', '.cache', 'huggingface', 'hub'));
    expect(at({ XDG_CACHE_HOME: '/x' })).toBe(path.join('/x', 'huggingface', 'hub'));
    expect(at({ XDG_CACHE_HOME: '/x', HF_HOME: '/h' })).toBe(path.join('/h', 'hub'));
    expect(at({ HF_HOME: '/h', HF_HUB_CACHE: '/c' })).toBe('/c');
  });

  it('of Ollama on Linux include its service, elsewhere the home only', () => {
    expect(ollamaFolders({ ...machine, env: {} })).toEqual([
      path.join('/', 'home', 'ann', '.ollama', 'models'),
      '/usr/share/ollama/.ollama/models',
      '/var/lib/ollama/models',
    ]);
    expect(ollamaFolders({ ...machine, platform: 'win32', env: {} })).toHaveLength(1);
    expect(lmStudioFolders({ ...machine, platform: 'darwin', env: {} })).toHaveLength(2);
    expect(llamafarmFolders({ ...machine, env: {} })).toEqual([]);
  });
});
