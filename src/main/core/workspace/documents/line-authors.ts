// Who wrote which line: each version is compared with the one before it.
import type { LineGroup, Writer } from '@shared/contract/memory';
import { diffArrays } from 'diff';

export interface AuthoredText {
  text: string;
  by: Writer;
  at: number | null;
  versionId: string | null;
  sessionId: string | null;
  runId: string | null;
}

/** Lines of a file whose authors are worked out; in a longer one all lines are the last author's. */
const mostLines = 5_000;

/** `versions` oldest first; the last one is what the file is now. Its lines in groups that came together. */
export function lineAuthors(versions: AuthoredText[]): LineGroup[] {
  const last = versions.at(-1);
  if (!last) return [];
  const count = linesOf(last.text).length;
  if (count === 0) return [];
  if (versions.some(({ text }) => text.split('\n').length > mostLines)) return [groupOf(last, 1, count)];
  let lines: { text: string; author: AuthoredText }[] = [];
  for (const author of versions) lines = carryOver(lines, author);
  const groups: LineGroup[] = [];
  let open: AuthoredText | null = null;
  lines.forEach(({ author }, index) => {
    const group = groups.at(-1);
    if (group && author === open) group.to = index + 1;
    else groups.push(groupOf(author, index + 1, index + 1));
    open = author;
  });
  return groups;
}

function carryOver(before: { text: string; author: AuthoredText }[], author: AuthoredText): { text: string; author: AuthoredText }[] {
  const changes = diffArrays(
    before.map(({ text }) => text),
    linesOf(author.text),
  );
  let at = 0;
  return changes.flatMap(({ added, removed, value, count }) => {
    if (added) return value.map((text) => ({ text, author }));
    const kept = removed ? [] : before.slice(at, at + count);
    at += count;
    return kept;
  });
}

function groupOf({ by, at, versionId, sessionId, runId }: AuthoredText, from: number, to: number): LineGroup {
  return { from, to, by, at, versionId, sessionId, runId };
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}
