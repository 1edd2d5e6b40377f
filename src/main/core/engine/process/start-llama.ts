// Starts llama.cpp through node-llama-cpp and reads a file's weights.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { getLlama, InsufficientMemoryError, type Llama, LlamaLogLevel, type LlamaModel } from 'node-llama-cpp';
import type { LoadOptions } from '../protocol';
import { resolveGpuModules } from './gpu-modules';

export type LoadProgress = (detail: string, progress: number) => void;

export async function startLlama(options: Pick<LoadOptions, 'gpu' | 'gpuModules'>): Promise<Llama> {
  if (options.gpuModules !== null) resolveGpuModules(options.gpuModules);
  try {
    return await getLlama({
      build: 'never',
      skipDownload: true,
      progressLogs: false,
      logLevel: LlamaLogLevel.error,
      // Looking for CUDA costs time where it is not installed.
      gpu: options.gpu === 'auto' ? { type: 'auto', exclude: options.gpuModules === null ? ['cuda'] : [] } : false,
      // 0: the threads of the context are exact, not an upper bound that is shared out.
      maxThreads: 0,
    });
  } catch (error) {
    throw new FarmhandError('engine_failed', say('engine.noLlama', { reason: reasonOf(error) }), { cause: error });
  }
}

export async function readWeights(llama: Llama, options: LoadOptions, onProgress: LoadProgress): Promise<LlamaModel> {
  try {
    return await llama.loadModel({ modelPath: options.file, onLoadProgress: (progress) => onProgress(say('engine.readingWeights'), progress) });
  } catch (error) {
    if (error instanceof InsufficientMemoryError) throw tooLittleMemory(error.message, error);
    throw new FarmhandError('engine_failed', say('engine.cannotLoad', { reason: reasonOf(error) }), {
      cause: error,
    });
  }
}

export interface FreeMemory {
  /** Bytes. */
  ram: number;
  totalRam: number;
  /** 0 without a GPU. */
  vram: number;
  totalVram: number;
}

export async function freeMemory(llama: Llama): Promise<FreeMemory> {
  const ram = await llama.getRamState();
  const vram = llama.gpu === false ? { free: 0, total: 0 } : await llama.getVramState();
  // Node knows the limit of a container.
  return { ram: Math.min(ram.free, process.availableMemory()), totalRam: ram.total, vram: vram.free, totalVram: vram.total };
}

/** Weights beyond all memory would be read from the disk for every single token. */
export function refuseGiants({ fileBytes }: LoadOptions, { totalRam, totalVram }: FreeMemory): void {
  if (fileBytes <= totalRam + totalVram) return;
  const [needed, there] = [fileBytes, totalRam + totalVram].map((bytes) => (bytes / 1e9).toFixed(1));
  throw new FarmhandError('engine_failed', say('engine.tooBig', { needed: String(needed), there: String(there) }));
}

export function tooLittleMemory(reason: string, cause?: unknown): FarmhandError {
  return new FarmhandError('engine_failed', say('engine.noMemory', { reason }), {
    cause,
  });
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Names of the GPUs that llama.cpp works on with CUDA's packages. Throws `engine_failed` when it does not start with them. */
export async function probeCuda(gpuModules: string): Promise<string[]> {
  resolveGpuModules(gpuModules);
  try {
    const llama = await getLlama({ build: 'never', skipDownload: true, progressLogs: false, logLevel: LlamaLogLevel.error, gpu: 'cuda' });
    const devices = await llama.getGpuDeviceNames();
    await llama.dispose();
    return devices;
  } catch (error) {
    throw new FarmhandError('engine_failed', say('engine.cudaFailsToLoad', { reason: reasonOf(error) }), {
      cause: error,
    });
  }
}
