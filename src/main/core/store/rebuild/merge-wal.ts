// A damaged database as one file: what stands in its log is put in, and a broken header is written anew, so that as much as possible can be read.
import { closeSync, copyFileSync, existsSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';

const magic = Buffer.from('SQLite format 3\0', 'latin1');
const usualPageSize = 4096;
const walHeaderBytes = 32;
const frameHeaderBytes = 24;

/** Copies `file` to `target`, with the whole transactions of its log in it. The originals are not touched. */
export function mergeWal(file: string, target: string): { pageSize: number } {
  copyFileSync(file, target);
  const handle = openSync(target, 'r+');
  try {
    const wal = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
    const pageSize = pageSizeOf(readHead(handle), wal);
    for (const [page, bytes] of committedPages(wal, pageSize)) writeSync(handle, bytes, 0, pageSize, (page - 1) * pageSize);
    mendHeader(handle, pageSize);
    return { pageSize };
  } finally {
    closeSync(handle);
  }
}

function readHead(handle: number): Buffer {
  const head = Buffer.alloc(100);
  readSync(handle, head, 0, 100, 0);
  return head;
}

function pageSizeOf(head: Buffer, wal: Buffer): number {
  const told = head.subarray(0, 16).equals(magic) ? head.readUInt16BE(16) : wal.length >= walHeaderBytes ? wal.readUInt32BE(8) : 0;
  const size = told === 1 ? 65_536 : told;
  return size >= 512 && size <= 65_536 && (size & (size - 1)) === 0 ? size : usualPageSize;
}

/** Pages of the log up to the last whole transaction, each as it was then (sqlite.org/fileformat2.html, section 4). */
function committedPages(wal: Buffer, pageSize: number): Map<number, Buffer> {
  const committed = new Map<number, Buffer>();
  if (wal.length < walHeaderBytes) return committed;
  const bigEndian = (wal.readUInt32BE(0) & 1) === 1;
  const salt = wal.subarray(16, 24);
  let sums = checksum(wal.subarray(0, 24), [0, 0], bigEndian);
  let open = new Map<number, Buffer>();
  for (let at = walHeaderBytes; at + frameHeaderBytes + pageSize <= wal.length; at += frameHeaderBytes + pageSize) {
    const page = wal.subarray(at + frameHeaderBytes, at + frameHeaderBytes + pageSize);
    sums = checksum(page, checksum(wal.subarray(at, at + 8), sums, bigEndian), bigEndian);
    const whole = wal.subarray(at + 8, at + 16).equals(salt) && wal.readUInt32BE(at + 16) === sums[0] && wal.readUInt32BE(at + 20) === sums[1];
    if (!whole) break;
    open.set(wal.readUInt32BE(at), page);
    if (wal.readUInt32BE(at + 4) === 0) continue;
    for (const [number, bytes] of open) committed.set(number, bytes);
    open = new Map();
  }
  return committed;
}

function checksum(bytes: Buffer, [first, second]: [number, number], bigEndian: boolean): [number, number] {
  let one = first;
  let two = second;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    one = (one + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + two) >>> 0;
    two = (two + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + one) >>> 0;
  }
  return [one, two];
}

/** A header that says: no log, as many pages as there are, UTF-8. What else stands in it is not needed for reading. */
function mendHeader(handle: number, pageSize: number): void {
  const head = readHead(handle);
  if (!head.subarray(0, 16).equals(magic)) {
    head.fill(0);
    magic.copy(head);
    head.writeUInt16BE(pageSize === 65_536 ? 1 : pageSize, 16);
    head.set([1, 1, 0, 64, 32, 32], 18);
    head.writeUInt32BE(1, 40);
    head.writeUInt32BE(4, 44);
    head.writeUInt32BE(1, 56);
  }
  head.set([1, 1], 18);
  head.writeUInt32BE(Math.floor(fstatSync(handle).size / pageSize), 28);
  head.writeUInt32BE(head.readUInt32BE(24), 92);
  writeSync(handle, head, 0, 100, 0);
}
