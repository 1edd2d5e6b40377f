// Rows of a database file read from its pages, one by one, where the tree above them is lost (sqlite.org/fileformat2.html, sections 1.6 and 2).
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export type Value = null | number | string | Uint8Array;
export interface FoundRow {
  rowid: number;
  values: Value[];
}

const tableLeaf = 0x0d;

/** Every row of every table leaf in `file`. What cannot be read is passed over. */
export function* scanPages(file: string, pageSize: number): Generator<FoundRow> {
  const handle = openSync(file, 'r');
  try {
    const pages = Math.floor(fstatSync(handle).size / pageSize);
    const readPage = (number: number): Buffer | null => {
      if (number < 1 || number > pages) return null;
      const page = Buffer.alloc(pageSize);
      return readSync(handle, page, 0, pageSize, (number - 1) * pageSize) === pageSize ? page : null;
    };
    for (let number = 2; number <= pages; number += 1) {
      const page = readPage(number);
      if (page?.[0] !== tableLeaf) continue;
      const cells = page.readUInt16BE(3);
      for (let cell = 0; cell < cells && 8 + cell * 2 + 2 <= pageSize; cell += 1) {
        const row = readCell(page, page.readUInt16BE(8 + cell * 2), readPage);
        if (row) yield row;
      }
    }
  } finally {
    closeSync(handle);
  }
}

function readCell(page: Buffer, start: number, readPage: (number: number) => Buffer | null): FoundRow | null {
  try {
    const length = readVarint(page, start);
    const rowid = readVarint(page, length.next);
    const payload = readPayload(page, rowid.next, length.value, readPage);
    const values = payload && readRecord(payload);
    return values ? { rowid: rowid.value, values } : null;
  } catch {
    // A RangeError of the buffer: the cell leads out of its page.
    return null;
  }
}

/** Of a cell, with the pages it flows over into. */
function readPayload(page: Buffer, start: number, length: number, readPage: (number: number) => Buffer | null): Buffer | null {
  const usable = page.length;
  const most = usable - 35;
  if (length <= most) return start + length <= usable ? page.subarray(start, start + length) : null;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const even = least + ((length - least) % (usable - 4));
  const local = even <= most ? even : least;
  const parts = [page.subarray(start, start + local)];
  let left = length - local;
  let next = page.readUInt32BE(start + local);
  while (left > 0) {
    const overflow = readPage(next);
    if (!overflow) return null;
    const taken = Math.min(left, usable - 4);
    parts.push(overflow.subarray(4, 4 + taken));
    left -= taken;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

function readRecord(payload: Buffer): Value[] | null {
  const head = readVarint(payload, 0);
  if (head.value > payload.length) return null;
  const values: Value[] = [];
  let at = head.value;
  for (let position = head.next; position < head.value; ) {
    const type = readVarint(payload, position);
    position = type.next;
    const read = readValue(payload, at, type.value);
    if (read === null) return null;
    values.push(read.value);
    at += read.bytes;
  }
  return values;
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8];

function readValue(payload: Buffer, at: number, type: number): { value: Value; bytes: number } | null {
  if (type === 0) return { value: null, bytes: 0 };
  if (type === 8 || type === 9) return { value: type - 8, bytes: 0 };
  if (type === 7) return { value: payload.readDoubleBE(at), bytes: 8 };
  if (type < 7) {
    const bytes = integerBytes[type] ?? 0;
    return { value: bytes === 8 ? Number(payload.readBigInt64BE(at)) : payload.readIntBE(at, bytes), bytes };
  }
  if (type < 12) return null;
  const bytes = Math.floor((type - 12) / 2);
  if (at + bytes > payload.length) return null;
  const part = payload.subarray(at, at + bytes);
  if (type % 2 === 0) return { value: new Uint8Array(part), bytes };
  const text = part.toString('utf8');
  return text.includes('\uFFFD') && !part.includes('\uFFFD') ? null : { value: text, bytes };
}

/** Up to nine bytes, seven bits each, the ninth with eight. */
function readVarint(buffer: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  for (let count = 0; count < 8; count += 1) {
    const byte = buffer.readUInt8(start + count);
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return { value, next: start + count + 1 };
  }
  return { value: value * 256 + buffer.readUInt8(start + 8), next: start + 9 };
}
