// Which bytes are text, and which lines of it reach the model.
import { FarmhandError } from '@shared/contract/errors';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** UTF-8 text without its byte order mark. Throws `invalid_input` for anything else. */
export function decodeText(bytes: Buffer, name: string): string {
  if (!bytes.subarray(0, 8_192).includes(0)) {
    try {
      return decoder.decode(bytes);
    } catch {
      // Falls through to the one message for both.
    }
  }
  throw new FarmhandError('invalid_input', `${name} is not a UTF-8 text file (${bytes.length} bytes). Choose a text file.`);
}

export interface LineWindow {
  text: string;
  from: number;
  to: number;
  of: number;
}

/** Whole lines from `from` (counted from 1) to `to`, as many as fit into `limit` characters; one overlong line is cut. */
export function windowOf(text: string, from: number, to: number, limit: number): LineWindow {
  const lines = text.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  const first = Math.min(Math.max(1, from), lines.length);
  const chosen: string[] = [];
  let used = 0;
  for (let number = first; number <= Math.min(to, lines.length); number += 1) {
    const line = lines[number - 1] ?? '';
    if (used + line.length + 1 > limit && chosen.length > 0) break;
    chosen.push(line);
    used += line.length + 1;
  }
  return { text: chosen.join('\n'), from: first, to: first + chosen.length - 1, of: lines.length };
}
