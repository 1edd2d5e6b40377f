// A zip that is written as it is read, with a manifest of what was in it; whole, or not there at all.
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type Manifest, manifestName } from './manifest';

export type ArchivedFiles = Manifest['files'];

export type ArchiveEntry = { path: string } & ({ file: string } | { text: string });

/** Writes `target` through a file beside it. `manifest` is made of the paths, lengths and hashes of the entries. The bytes of the zip. */
export async function writeArchive(
  target: string,
  entries: readonly ArchiveEntry[],
  at: number,
  manifest: (files: ArchivedFiles) => object,
): Promise<{ bytes: number; files: number }> {
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  // Of this writer alone: two may make an archive of the same name at the same moment.
  const part = `${target}.${randomBytes(4).toString('hex')}.part`;
  const files: ArchivedFiles = [];
  const zip = new ZipFile();
  const failed = new Promise<never>((_resolve, reject) => {
    zip.on('error', reject);
  });
  const add = (name: string, mode: number, source: () => Readable): void =>
    zip.addReadStreamLazy(name, { mode, mtime: new Date(at) }, (give) => give(null, source()));
  for (const entry of entries) {
    const mode = 'file' in entry ? (await stat(entry.file)).mode : 0o100_600;
    add(entry.path, mode, () => counted('file' in entry ? createReadStream(entry.file) : Readable.from([Buffer.from(entry.text)]), entry.path, files));
  }
  // Made once all before it have been read.
  add(manifestName, 0o100_600, () => Readable.from([Buffer.from(JSON.stringify(manifest(files), null, 2))]));
  zip.end();
  try {
    await Promise.race([pipeline(zip.outputStream, createWriteStream(part, { mode: 0o600 })), failed]);
    const handle = await open(part, 'r+');
    await handle.sync();
    await handle.close();
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { bytes: (await stat(target)).size, files: files.length };
}

function counted(source: Readable, name: string, files: ArchivedFiles): Readable {
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      files.push({ path: name, bytes, sha256: hash.digest('hex') });
      done();
    },
  });
  source.on('error', (error) => meter.destroy(error));
  return source.pipe(meter);
}
