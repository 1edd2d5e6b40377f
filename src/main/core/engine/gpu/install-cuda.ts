// CUDA for the engine, on purpose: what it would take, the installation into the state folder, and a try in a process of its own.

import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { FarmhandError, fromErrorValue } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { isAlive } from '../../../base/process-alive';
import type { SpawnEngine } from '../engine-process';
import { checkSpace, type FreeBytes, freeBytes } from '../models/download/disk-space';
import { createHttpClient } from '../models/http-get';
import { type CudaPackage, cudaFolder, cudaPackages, installedCuda, packageFolder } from './cuda-packages';
import { fetchPackage, findPackage, type PackageSource } from './npm-package';
import { findNvidia } from './nvidia';

export interface CudaDeps {
  stateFolder: string;
  /** The code of the engine process; the library is the one that it would load. */
  engineEntry: string;
  spawn: SpawnEngine;
  env: NodeJS.ProcessEnv;
  /** Names of the NVIDIA GPUs. */
  gpus?(): Promise<string[]>;
  free?: FreeBytes;
  packages?: CudaPackage[];
}

export interface CudaStatus {
  /** NVIDIA GPUs with a driver. */
  gpus: string[];
  /** None where there is no CUDA for this kind of computer. */
  packages: CudaPackage[];
  /** Where they lie; null when they are not installed in the library's version. */
  folder: string | null;
}

export interface CudaPlan extends CudaStatus {
  sources: PackageSource[];
  /** On the disk. */
  bytes: number;
}

export interface Cuda {
  status(): Promise<CudaStatus>;
  /** Asks the registry, and checks the disk. Throws `unavailable` where it cannot be installed, `storage_failed` when it does not fit. */
  plan(signal: AbortSignal): Promise<CudaPlan>;
  /** Fetches what the plan names; nothing is left behind when that fails. `onBytes`: bytes that have come. */
  install(plan: CudaPlan, onBytes: (bytes: number) => void, signal: AbortSignal): Promise<string>;
  /** Starts llama.cpp with the packages in a process of its own. Gives the names of the GPUs that it works on; throws `engine_failed`. */
  verify(folder: string): Promise<string[]>;
  /** False when there was nothing. */
  remove(): Promise<boolean>;
}

const usualRegistry = 'https://registry.npmjs.org/';
/** Where the registry does not say: both packages of 3.22, unpacked. */
const guessedBytes = 600e6;
const verifyMs = 120_000;

export function createCuda({ stateFolder, engineEntry, spawn, env, gpus = findNvidia, free = freeBytes, packages: given }: CudaDeps): Cuda {
  const packages = given ?? cudaPackages(engineEntry);
  const client = () => createHttpClient({ env });

  const status = async (): Promise<CudaStatus> => ({ gpus: await gpus(), packages, folder: installedCuda(stateFolder, packages) });

  return {
    status,
    async plan(signal) {
      const now = await status();
      if (packages.length === 0) {
        throw new FarmhandError('unavailable', say('engine.noCuda', { platform: process.platform, arch: process.arch }));
      }
      const http = client();
      try {
        const sources = await Promise.all(packages.map(({ name, version }) => findPackage(http.get, registryOf(env), name, version, signal)));
        const bytes = sources.every(({ unpackedBytes }) => unpackedBytes !== null)
          ? sources.reduce((sum, { unpackedBytes }) => sum + (unpackedBytes ?? 0), 0)
          : guessedBytes;
        await checkSpace(free, stateFolder, bytes, say('download.cuda'));
        return { ...now, sources, bytes };
      } finally {
        await http.close();
      }
    },
    async install({ sources }, onBytes, signal) {
      const folder = cudaFolder(stateFolder, sources[0]?.version ?? 'unknown');
      const partial = `${folder}.part-${process.pid}`;
      const http = client();
      try {
        await clearLeftovers(path.dirname(folder));
        let come = 0;
        for (const source of sources) {
          const target = packageFolder(partial, source.name);
          await mkdir(target, { recursive: true });
          await fetchPackage(
            http.get,
            source,
            target,
            (bytes) => {
              come += bytes;
              onBytes(come);
            },
            signal,
          );
        }
        await rm(folder, { recursive: true, force: true });
        await rename(partial, folder);
        await clearOthers(folder);
        return folder;
      } finally {
        await rm(partial, { recursive: true, force: true });
        await http.close();
      }
    },
    verify(folder) {
      const { promise, resolve, reject } = Promise.withResolvers<string[]>();
      const child = spawn(engineEntry);
      const timer = setTimeout(() => reject(notVerified('it did not answer in two minutes')), verifyMs);
      child.onMessage((message) => {
        if (message.type === 'probed') resolve(message.devices);
        if (message.type === 'failed') reject(fromErrorValue(message.error));
      });
      child.onEnd(({ code, signal, lastWords }) => reject(notVerified(lastWords || `it ended with ${signal ?? code}`)));
      child.send({ type: 'probe', gpuModules: folder });
      return promise.finally(() => {
        clearTimeout(timer);
        child.kill();
      });
    },
    async remove() {
      const folder = installedCuda(stateFolder, packages);
      if (folder === null) return false;
      await rm(folder, { recursive: true, force: true });
      return true;
    },
  };
}

/** Of other versions of the library. */
async function clearOthers(folder: string): Promise<void> {
  for (const name of await readdir(path.dirname(folder))) {
    if (/^cuda-[\w.-]+$/.test(name) && !name.includes('.part-') && name !== path.basename(folder))
      await rm(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

/** Of installations that were ended in the middle. */
async function clearLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const pid = Number(/\.part-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
    if (pid === process.pid || (pid > 0 && !isAlive(pid))) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

function notVerified(reason: string): FarmhandError {
  return new FarmhandError('engine_failed', say('engine.cudaFails', { reason }));
}

/** As npm finds it: the environment, then the person's .npmrc. */
function registryOf(env: NodeJS.ProcessEnv): string {
  const named = env.npm_config_registry ?? env.NPM_CONFIG_REGISTRY;
  if (named) return named;
  try {
    const file = env.NPM_CONFIG_USERCONFIG ?? path.join(homedir(), '.npmrc');
    return /^\s*registry\s*=\s*(\S+)\s*$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? usualRegistry;
  } catch {
    return usualRegistry;
  }
}
