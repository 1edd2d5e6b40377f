// The stable part of the system prompt: who the agent is, its rules, and what it always knows.
import path from 'node:path';
import { say } from '@shared/domain/sentences';
import type { FileCache } from './file-cache';
import { keepHeadAndTail, promptText } from './file-text';
import { promptFiles } from './workspace-files';

export interface PersonaBudget {
  /** Characters of one file. */
  perFile?: number;
  /** Characters of all files together. */
  total?: number;
}

export interface PersonaPart {
  file: string;
  text: string;
  /** Characters of the whole file, when not all of them are in `text`. */
  cutFrom?: number;
}

export interface Persona {
  /** In prompt order; files without content are left out. */
  parts: PersonaPart[];
  /** All parts, divided by a blank line. Byte-identical while no file changes. */
  text: string;
  /** What did not fit, one sentence per file, for the person. */
  cuts: string[];
}

/** With the 2,900 characters of the default tools this stays under 1,500 tokens, at about four characters each. */
export const defaultPersonaBudget = { perFile: 2_000, total: 3_000 };

/** Reads through the cache; the same files and budget give the very same object. */
export function createPersonaReader(folder: string, files: FileCache): (budget?: PersonaBudget) => Persona {
  const made = new Map<string, Persona>();
  let madeFor = '';
  return (budget = {}) => {
    const perFile = budget.perFile ?? defaultPersonaBudget.perFile;
    const total = budget.total ?? defaultPersonaBudget.total;
    const read = promptFiles.map((file) => ({ file, found: files.read(path.join(folder, file)) }));
    const versions = read.map(({ found }) => found?.version ?? '-').join('|');
    if (versions !== madeFor) {
      made.clear();
      madeFor = versions;
    }
    const key = `${perFile}/${total}`;
    const known = made.get(key);
    if (known) return known;
    const persona = buildPersona(
      read.map(({ file, found }) => ({ file, text: found ? promptText(found.text) : '' })),
      perFile,
      total,
    );
    made.set(key, persona);
    return persona;
  };
}

function buildPersona(files: PersonaPart[], perFile: number, total: number): Persona {
  const filled = files.filter(({ text }) => text !== '');
  const separators = Math.max(0, filled.length - 1) * 2;
  const shares = fairShares(
    filled.map(({ text }) => Math.min(text.length, perFile)),
    Math.max(0, total - separators),
  );
  const parts: PersonaPart[] = [];
  const cuts: string[] = [];
  filled.forEach(({ file, text }, index) => {
    const kept = keepHeadAndTail(text, shares[index] ?? 0, `[... middle of ${file} left out ...]`);
    const whole = kept.length === text.length;
    if (kept !== '') parts.push(whole ? { file, text } : { file, text: kept, cutFrom: text.length });
    if (!whole) cuts.push(say('workspace.tooLong', { file, kept: kept.length, all: text.length }));
  });
  return { parts, text: parts.map(({ text }) => text).join('\n\n'), cuts };
}

/** Small wishes are met in full, large ones share what is left evenly (max-min fairness). */
function fairShares(wishes: number[], total: number): number[] {
  const shares = wishes.map(() => 0);
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish - b.wish);
  let left = total;
  order.forEach(({ wish, index }, position) => {
    const share = Math.min(wish, Math.floor(left / (order.length - position)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}
