// One package from an npm registry: its size, and its files in a folder, checked against the registry's checksum.
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { FarmhandError } from '@shared/contract/errors';
import { z } from 'zod';
import type { HttpGet } from '../models/http-get';
import { untar } from './untar';

export interface PackageSource {
  name: string;
  version: string;
  tarball: string;
  /** `sha512-...` in base64. */
  integrity: string;
  /** Bytes on the disk; null where the registry does not say. */
  unpackedBytes: number | null;
}

const versionSchema = z.object({
  dist: z.object({ tarball: z.url(), integrity: z.string().regex(/^sha512-/), unpackedSize: z.number().positive().optional() }),
});

/** Throws `unavailable` when the registry is out of reach or has no such version. */
export async function findPackage(get: HttpGet, registry: string, name: string, version: string, signal: AbortSignal): Promise<PackageSource> {
  const url = `${registry.replace(/\/+$/, '')}/${name.replace('/', '%2f')}/${version}`;
  try {
    const reply = await get(url, { headers: { accept: 'application/json' }, signal });
    if (reply.status !== 200) {
      reply.discard();
      throw new Error(`it answers ${reply.status} for ${name}@${version}`);
    }
    const parts: Uint8Array[] = [];
    for await (const part of reply.body) parts.push(part);
    const { dist } = versionSchema.parse(JSON.parse(Buffer.concat(parts).toString('utf8')));
    return { name, version, tarball: dist.tarball, integrity: dist.integrity, unpackedBytes: dist.unpackedSize ?? null };
  } catch (error) {
    signal.throwIfAborted();
    throw new FarmhandError(
      'unavailable',
      `The npm registry cannot be asked (${reasonOf(error)}). Check the network, or the registry in npm_config_registry.`,
      {
        retryable: true,
        cause: error,
      },
    );
  }
}

/** Writes the package's files below `folder`. Throws `storage_failed` or `unavailable`; then the folder is gone. */
export async function fetchPackage(get: HttpGet, source: PackageSource, folder: string, onBytes: (bytes: number) => void, signal: AbortSignal): Promise<void> {
  try {
    const reply = await get(source.tarball, { signal });
    if (reply.status !== 200) {
      reply.discard();
      throw new Error(`the registry answers ${reply.status}`);
    }
    const hash = createHash('sha512');
    const unzip = createGunzip();
    const fed = feed(reply.body, unzip, (part) => {
      hash.update(part);
      onBytes(part.length);
    });
    await Promise.all([fed, untar(unzip, folder)]);
    if (`sha512-${hash.digest('base64')}` !== source.integrity) throw new Error('what came is not what the registry announced');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    signal.throwIfAborted();
    throw new FarmhandError('unavailable', `${source.name} could not be fetched (${reasonOf(error)}). Try again.`, { retryable: true, cause: error });
  }
}

async function feed(body: AsyncIterable<Uint8Array>, unzip: ReturnType<typeof createGunzip>, onPart: (part: Uint8Array) => void): Promise<void> {
  try {
    for await (const part of body) {
      onPart(part);
      if (!unzip.write(part)) await new Promise<void>((resolve) => unzip.once('drain', resolve).once('close', resolve));
      if (unzip.destroyed) return;
    }
    unzip.end();
  } catch (error) {
    unzip.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
