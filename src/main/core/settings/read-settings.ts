import { say } from '@shared/domain/sentences';
import { type SettingsValues, settingsSchema } from './schema';

export interface ReadSettings {
  values: SettingsValues;
  /** One sentence per value that was refused; its default is in force. Null when all is well. */
  problem: string | null;
}

/** Any document as settings. A value of the wrong shape falls back to its default and is named in `problem`. */
export function readSettings(document: unknown): ReadSettings {
  const problems: string[] = [];
  let candidate = structuredClone(document);
  for (;;) {
    const parsed = settingsSchema.safeParse(candidate);
    if (parsed.success) return { values: parsed.data, problem: problems.length === 0 ? null : problems.join(' ') };
    const before = problems.length;
    for (const issue of parsed.error.issues) {
      if (removeAt(candidate, issue.path)) problems.push(say('settings.defaultUsed', { path: issue.path.map(String).join('.'), problem: issue.message }));
    }
    if (problems.length === before) {
      problems.push(say('settings.notObject'));
      candidate = {};
    }
  }
}

function removeAt(document: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  let parent: unknown = document;
  for (const part of path.slice(0, -1)) parent = isRecord(parent) ? parent[String(part)] : undefined;
  if (Array.isArray(parent)) return parent.splice(Number(key), 1).length === 1;
  if (!isRecord(parent)) return false;
  return Object.hasOwn(parent, key) ? delete parent[String(key)] : removeAt(document, path.slice(0, -1));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
