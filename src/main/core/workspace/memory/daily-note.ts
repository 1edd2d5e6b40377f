// One fact, one bullet, one file per day.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { foldToLine } from '@shared/domain/untrusted-text';
import { appendConfined } from '../../../base/confined-files';
import { localTime } from '../../../base/local-time';
import { notesFolder } from './memory-files';
import { fold } from './words';

export interface Noted {
  /** `memory/2026-11-21.md` */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The fact as it stands in the file. */
  text: string;
  /** False when the very same fact already stood there. */
  added: boolean;
}

/** Adds text to the end of a file of the workspace, which is made when it is not there. */
export type Append = (file: string, text: string) => Promise<unknown>;

export const longestFact = 500;

function appendIn(folder: string): Append {
  return (file, text) => appendConfined(folder, file, text);
}

/** Appends a fact to the note of the day. The same fact twice on one day is written once. */
export async function appendFact(folder: string, rawText: string, now: number, zone: string, append: Append = appendIn(folder)): Promise<Noted> {
  const text = foldToLine(rawText)
    .replace(/^(?:[-*+]\s+)+/, '')
    .replace(/^#+\s+/, '');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new FarmhandError('invalid_input', say('workspace.nothingToRemember'));
  if (text.length > longestFact) throw new FarmhandError('invalid_input', say('workspace.factTooLong', { length: text.length, most: longestFact }));
  const { date } = localTime(now, zone);
  const file = `${notesFolder}/${date}.md`;
  const before = await readFile(path.join(folder, notesFolder, `${date}.md`), 'utf8').catch(() => '');
  const lines = before === '' ? [] : before.replace(/\r?\n$/, '').split(/\r?\n/);
  const wanted = sameness(text);
  const known = lines.findIndex((line) => /^\s*[-*+]\s/.test(line) && sameness(line.replace(/^\s*[-*+]\s+/, '')) === wanted);
  if (known >= 0) return { file, line: known + 1, text, added: false };
  const start = lines.length === 0 ? `# ${date}\n` : '';
  const gap = before !== '' && !before.endsWith('\n') ? '\n' : '';
  await append(file, `${gap}${start}- ${text}\n`);
  return { file, line: (lines.length === 0 ? 1 : lines.length) + 1, text, added: true };
}

function sameness(text: string): string {
  return fold(text)
    .replace(/\s+/g, ' ')
    .replace(/[.!\s]+$/, '')
    .trim();
}
