// node-llama-cpp's CUDA packages: which ones, of which version, and where they lie. A plain install leaves them out for their half gigabyte.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';

export interface CudaPackage {
  /** `@node-llama-cpp/linux-x64-cuda`. */
  name: string;
  /** Exactly that of the library: another one is refused by it. */
  version: string;
}

const manifestSchema = z.object({ name: z.string(), version: z.string(), optionalDependencies: z.record(z.string(), z.string()).default({}) });

/** The packages of the library that `from` would load, for this kind of computer; none where there is no CUDA for it. */
export function cudaPackages(from: string, platform: NodeJS.Platform = process.platform, arch: string = process.arch): CudaPackage[] {
  const { optionalDependencies } = readLibrary(from);
  const kind = `${platform === 'win32' ? 'win' : platform}-${arch}-cuda`;
  return [kind, `${kind}-ext`].flatMap((one) => {
    const name = `@node-llama-cpp/${one}`;
    const version = optionalDependencies[name];
    return version === undefined ? [] : [{ name, version }];
  });
}

function readLibrary(from: string): z.infer<typeof manifestSchema> {
  try {
    for (let folder = path.dirname(createRequire(from).resolve('node-llama-cpp')); folder !== path.dirname(folder); folder = path.dirname(folder)) {
      const file = path.join(folder, 'package.json');
      const manifest = existsSync(file) ? manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : null;
      if (manifest?.success && manifest.data.name === 'node-llama-cpp') return manifest.data;
    }
  } catch {
    // As when it is not found.
  }
  throw new FarmhandError('engine_failed', say('engine.noLibrary'));
}

/** Where the packages of one version lie, with a `node_modules` inside. */
export function cudaFolder(stateFolder: string, version: string): string {
  return path.join(stateFolder, 'engine', `cuda-${version}`);
}

/** The folder, when every package is there in its version; null otherwise. */
export function installedCuda(stateFolder: string, packages: CudaPackage[]): string | null {
  const version = packages[0]?.version;
  if (version === undefined) return null;
  const folder = cudaFolder(stateFolder, version);
  return packages.every((one) => versionOf(packageFolder(folder, one.name)) === one.version) ? folder : null;
}

export function packageFolder(folder: string, name: string): string {
  return path.join(folder, 'node_modules', ...name.split('/'));
}

function versionOf(folder: string): string | null {
  try {
    return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))).version;
  } catch {
    return null;
  }
}
