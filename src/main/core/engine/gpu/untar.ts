// Unpacks the tar files that npm packages are: plain files below one folder, long names in pax or GNU headers. Everything else is refused or skipped.
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';

const block = 512;

/** Writes the files of `source` below `folder`, without the first folder of their names. Throws an Error for what is no such file. */
export async function untar(source: AsyncIterable<Uint8Array>, folder: string): Promise<void> {
  const reader = createReader(source);
  let longName: string | null = null;
  for (;;) {
    const header = await reader.exactly(block);
    if (header === null || header.every((byte) => byte === 0)) return;
    const size = octal(header, 124, 12);
    const kind = String.fromCharCode(header[156] ?? 0);
    const padded = Math.ceil(size / block) * block;
    if (kind === 'x' || kind === 'L') {
      const text = (await whole(reader, padded)).subarray(0, size).toString('utf8');
      longName = kind === 'L' ? text.replace(/\0+$/, '') : (/^\d+ path=(.*)$/m.exec(text)?.[1] ?? longName);
      continue;
    }
    const name = longName ?? [textAt(header, 345, 155), textAt(header, 0, 100)].filter((part) => part !== '').join('/');
    longName = null;
    if (kind === '0' || kind === '\0') await writeFile(reader, target(folder, name), size);
    else await reader.pass(size, () => {});
    await reader.pass(padded - size, () => {});
  }
}

/** Throws when the name leads out of the folder. */
function target(folder: string, name: string): string {
  const parts = name.split('/').slice(1);
  const unsafe = parts.length === 0 || path.posix.isAbsolute(name) || parts.some((part) => part === '..' || part.includes('\\') || part.includes(':'));
  if (unsafe) throw new Error(`the archive holds a file with the name ${JSON.stringify(name)}`);
  return path.join(folder, ...parts);
}

async function writeFile(reader: Reader, file: string, size: number): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const out = createWriteStream(file);
  const written = finished(out);
  try {
    await reader.pass(size, async (bytes) => {
      if (!out.write(bytes)) await Promise.race([new Promise<void>((resolve) => out.once('drain', () => resolve())), written]);
    });
    out.end();
  } catch (error) {
    out.destroy();
    await written.catch(() => {});
    throw error;
  }
  await written;
}

interface Reader {
  /** Null at the end. Throws in the middle. */
  exactly(bytes: number): Promise<Buffer | null>;
  pass(bytes: number, take: (part: Buffer) => void | Promise<void>): Promise<void>;
}

async function whole(reader: Reader, bytes: number): Promise<Buffer> {
  if (bytes > 1024 * 1024) throw new Error('the archive holds a name of a megabyte');
  return (bytes === 0 ? Buffer.alloc(0) : await reader.exactly(bytes)) ?? Buffer.alloc(0);
}

function createReader(source: AsyncIterable<Uint8Array>): Reader {
  const parts = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  async function more(): Promise<boolean> {
    const { done, value } = await parts.next();
    if (done) return false;
    held = held.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : Buffer.concat([held, value]);
    return true;
  }

  return {
    async exactly(bytes) {
      while (held.length < bytes) {
        if (await more()) continue;
        if (held.length === 0) return null;
        throw new Error('the archive ends too early');
      }
      const found = held.subarray(0, bytes);
      held = held.subarray(bytes);
      return found;
    },
    async pass(bytes, take) {
      for (let left = bytes; left > 0; ) {
        if (held.length === 0 && !(await more())) throw new Error('the archive ends too early');
        const part = held.subarray(0, left);
        held = held.subarray(part.length);
        left -= part.length;
        await take(part);
      }
    },
  };
}

const textAt = (header: Buffer, at: number, length: number): string => header.toString('utf8', at, at + length).replace(/\0.*$/s, '');
const octal = (header: Buffer, at: number, length: number): number => Number.parseInt(textAt(header, at, length).trim() || '0', 8);
