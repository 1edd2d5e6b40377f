// What stands between a file and its former version: what the agent changed, and what changed since.

import { say } from '@shared/domain/sentences';
import { cutAt } from '@shared/domain/untrusted-text';
import { createTwoFilesPatch } from 'diff';
import { decodeText } from '../files/text-file';

export interface ThreeWay {
  path: string;
  /** Unified diff from the former version to what the agent wrote. */
  byAgent: string;
  /** Unified diff from what the agent wrote to what is there now. */
  since: string;
}

const longestText = 200_000;
const longestDiff = 8_000;

/** Null: no file. Undefined: no longer kept. */
export function threeWay(path: string, former: Buffer | null | undefined, written: Buffer | null | undefined, now: Buffer | null): ThreeWay {
  return { path, byAgent: between(path, former, written, 'before', 'by the agent'), since: between(path, written, now, 'by the agent', 'now') };
}

/** A unified diff of two texts for people, cut to a readable length; a sentence where there is none. */
export function unifiedDiff(path: string, before: string, after: string, from = 'before', to = 'after'): string {
  if (before.length + after.length > longestText) return say('undo.tooLong', { path, before: before.length, after: after.length });
  return cutAt(createTwoFilesPatch(path, path, before, after, from, to, { context: 3, timeout: 200 }) ?? say('undo.tooDifferent', { path }), longestDiff);
}

function between(path: string, one: Buffer | null | undefined, other: Buffer | null | undefined, from: string, to: string): string {
  if (one === undefined || other === undefined) return say('undo.versionGone', { path });
  const [first, second] = [textOf(one), textOf(other)];
  if (first === undefined || second === undefined) return say('undo.notText', { path, before: one?.length ?? 0, after: other?.length ?? 0 });
  return unifiedDiff(path, first, second, one === null ? 'no file' : from, other === null ? 'no file' : to);
}

function textOf(bytes: Buffer | null): string | undefined {
  try {
    return bytes === null ? '' : decodeText(bytes, '');
  } catch {
    return undefined;
  }
}
