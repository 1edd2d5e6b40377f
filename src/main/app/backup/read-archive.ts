// Reads an archive of ours into a folder, believing nothing that it says about itself.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { openZip, type Zip, type ZipEntry } from '../../base/read-zip';
import { parseRelativePath } from '../../base/relative-path';
import { databaseEntry, type Manifest, manifestName, manifestSchema, settingsEntry, workspaceEntries } from './manifest';

/** Bytes of a manifest. */
const longestManifest = 64 * 1024 * 1024;

/**
 * Takes everything out into `folder`, which is made. `place` says where an entry goes.
 * Throws `invalid_input` for a file that is no whole backup of ours: other names, links, paths that lead out, wrong hashes, more or less than listed.
 */
export async function readArchive(file: string, place: (entry: string) => string): Promise<Manifest> {
  const zip = await openZip(file).catch((cause: unknown) => {
    throw refused(file, cause instanceof Error && !('syscall' in cause) ? cause.message : say('backup.why.noRead'), cause);
  });
  try {
    const entries = new Map<string, ZipEntry>();
    for (const entry of zip.entries) {
      if (entries.has(entry.name)) throw refused(file, say('backup.why.twice', { name: shown(entry.name) }));
      entries.set(entry.name, entry);
    }
    const manifest = await readManifest(file, zip, entries);
    const listed = new Set(manifest.files.map(({ path: name }) => name));
    const more = [...entries.keys()].find((name) => name !== manifestName && !listed.has(name));
    if (more !== undefined) throw refused(file, say('backup.why.surplus', { name: shown(more) }));
    for (const wanted of manifest.files) {
      const entry = entries.get(wanted.path);
      if (!entry) throw refused(file, say('backup.why.missing', { name: shown(wanted.path) }));
      checkName(file, entry);
      const target = place(wanted.path);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      const found = await takeOut(zip, entry, target, wanted.bytes);
      if (found.bytes !== wanted.bytes || found.sha256 !== wanted.sha256) throw refused(file, say('backup.why.changed', { name: shown(wanted.path) }));
    }
    return manifest;
  } catch (error) {
    if (error instanceof FarmhandError || (error instanceof Error && 'syscall' in error)) throw error;
    throw refused(file, error instanceof Error ? error.message : String(error), error);
  } finally {
    await zip.close();
  }
}

async function readManifest(file: string, zip: Zip, entries: Map<string, ZipEntry>): Promise<Manifest> {
  const entry = entries.get(manifestName);
  if (!entry || entry.bytes > longestManifest) throw refused(file, say('backup.why.noList'));
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of await zip.read(entry)) {
    const chunk = Buffer.from(part);
    bytes += chunk.length;
    if (bytes > longestManifest) throw refused(file, say('backup.why.longList'));
    parts.push(chunk);
  }
  const manifest = manifestSchema.safeParse(JSON.parse(Buffer.concat(parts).toString('utf8')));
  if (!manifest.success) throw refused(file, say('backup.why.otherList'));
  return manifest.data;
}

function checkName(file: string, entry: ZipEntry): void {
  const name = entry.name;
  const isLink = (entry.mode & 0o170_000) === 0o120_000;
  if (isLink) throw refused(file, say('backup.why.link', { name: shown(name) }));
  if (name === databaseEntry || name === settingsEntry) return;
  if (!name.startsWith(workspaceEntries)) throw refused(file, say('backup.why.noPlace', { name: shown(name) }));
  try {
    parseRelativePath(name.slice(workspaceEntries.length), { hidden: true });
  } catch {
    throw refused(file, say('backup.why.outside', { name: shown(name) }));
  }
}

async function takeOut(zip: Zip, entry: ZipEntry, target: string, mostBytes: number): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(bytes > mostBytes ? new Error(say('backup.why.longer', { name: shown(entry.name) })) : null, chunk);
    },
  });
  const executable = (entry.mode & 0o100) !== 0;
  await pipeline(await zip.read(entry), meter, createWriteStream(target, { flags: 'wx', mode: executable ? 0o700 : 0o600, flush: true }));
  return { bytes, sha256: hash.digest('hex') };
}

function refused(file: string, why: string, cause?: unknown): FarmhandError {
  return new FarmhandError('invalid_input', say('backup.notRestored', { file: path.basename(file), why }), {
    cause,
  });
}

function shown(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}
