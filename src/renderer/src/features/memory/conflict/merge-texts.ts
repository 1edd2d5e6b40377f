// Two changes of one text, put together where they do not touch each other.
import { applyPatch, structuredPatch } from 'diff';

/** `mine` and `theirs` both come from `base`. Null: they changed the same lines, or what stands around them. */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const patch = structuredPatch('a', 'a', base, mine, undefined, undefined, { context: 1 });
  const merged = applyPatch(theirs, patch);
  return merged === false ? null : merged;
}
