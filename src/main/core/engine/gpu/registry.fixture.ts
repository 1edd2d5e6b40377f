// A stand-in for an npm registry: packages with the files that a test gives them, as npm packs them.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

export interface StandInRegistry {
  url: string;
  /** Paths that were asked for. */
  asked: string[];
  /** What is served for a package; `damage` changes the bytes after their checksum was taken. */
  put(name: string, version: string, files: Record<string, string>, damage?: (tarball: Buffer) => Buffer): void;
  close(): Promise<void>;
}

export async function startRegistry(): Promise<StandInRegistry> {
  const answers = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = answers.get(request.url ?? '');
    response.writeHead(body ? 200 : 404);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  return {
    url,
    asked,
    put(name, version, files, damage = (bytes) => bytes) {
      const tarball = gzipSync(tar(files));
      const file = `/tarballs/${name.replace('/', '-')}-${version}.tgz`;
      const unpackedSize = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
      answers.set(
        `/${name.replace('/', '%2f')}/${version}`,
        Buffer.from(JSON.stringify({ name, version, dist: { tarball: `${url.slice(0, -1)}${file}`, integrity, unpackedSize } })),
      );
      answers.set(file, damage(tarball));
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A name of more than 100 characters goes into a pax header, as npm does it. */
export function tar(files: Record<string, string>): Buffer {
  const entries = Object.entries(files).flatMap(([name, content]) => {
    const path = `package/${name}`;
    const bytes = Buffer.from(content);
    if (path.length <= 100) return [entry(path, '0', bytes)];
    const record = ` path=${path}\n`;
    const length = record.length + String(record.length + 3).length;
    return [entry('PaxHeader', 'x', Buffer.from(`${length}${record}`)), entry(path.slice(0, 100), '0', bytes)];
  });
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}

function entry(name: string, kind: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(kind, 156);
  header.write('ustar\0', 257);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
