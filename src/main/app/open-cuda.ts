// CUDA for the built-in engine, for programs that install it and for the engine that uses it.
import { forkEngine, type SpawnEngine } from '../core/engine';
import { type Cuda, type CudaDeps, createCuda, cudaPackages, installedCuda } from '../core/engine/gpu';

export type { CudaPlan, CudaStatus } from '../core/engine/gpu';

export interface CudaPlace extends Pick<CudaDeps, 'stateFolder' | 'engineEntry' | 'env'> {
  spawn?: SpawnEngine;
}

export function openCuda({ spawn = forkEngine, ...place }: CudaPlace): Cuda {
  return createCuda({ ...place, spawn });
}

/** Asked before every load: the folder with CUDA's packages; null when they are not installed in the library's version. */
export function findCuda(stateFolder: string, engineEntry: string): () => string | null {
  let packages: ReturnType<typeof cudaPackages> | null = null;
  return () => {
    try {
      packages ??= cudaPackages(engineEntry);
      return installedCuda(stateFolder, packages);
    } catch {
      // Without its library the engine says so itself.
      return null;
    }
  };
}
