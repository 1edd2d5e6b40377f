// Ollama keeps a manifest per name and tag, and the files themselves under the name of their sha256.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({ layers: z.array(z.object({ mediaType: z.string(), digest: z.string() })) });
const digestPattern = /^sha256:[0-9a-f]{64}$/;

export interface OllamaModel {
  /** As the person calls it there: `qwen3:4b`, `hf.co/owner/name:Q4_K_M`. */
  name: string;
  path: string;
  projector: string | null;
}

/** Models in one of Ollama's folders. Manifests that are broken, or whose file is gone, are passed over. */
export async function findOllamaModels(folder: string): Promise<OllamaModel[]> {
  const root = path.join(folder, 'manifests');
  const manifests = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const models = await Promise.all(
    manifests.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => readModel(folder, root, path.join(entry.parentPath, entry.name))),
  );
  return models.flatMap((model) => model ?? []).sort((a, b) => a.name.localeCompare(b.name));
}

async function readModel(folder: string, root: string, manifest: string): Promise<OllamaModel | null> {
  const parsed = await readFile(manifest, 'utf8')
    .then((text) => manifestSchema.safeParse(JSON.parse(text)))
    .catch(() => null);
  if (!parsed?.success) return null;
  const blob = async (kind: string): Promise<string | null> => {
    const digest = parsed.data.layers.find(({ mediaType }) => mediaType === `application/vnd.ollama.image.${kind}`)?.digest;
    if (digest === undefined || !digestPattern.test(digest)) return null;
    const file = path.join(folder, 'blobs', digest.replace(':', '-'));
    return (await stat(file).catch(() => null))?.isFile() ? file : null;
  };
  const model = await blob('model');
  return model === null ? null : { name: nameOf(path.relative(root, manifest)), path: model, projector: await blob('projector') };
}

/** `registry.ollama.ai/library/qwen3/4b` is `qwen3:4b`; other registries and owners keep their names. */
function nameOf(relative: string): string {
  const parts = relative.split(path.sep);
  const tag = parts.pop() ?? 'latest';
  const shown = parts[0] === 'registry.ollama.ai' ? parts.slice(parts[1] === 'library' ? 2 : 1) : parts;
  return `${shown.join('/')}:${tag}`;
}
