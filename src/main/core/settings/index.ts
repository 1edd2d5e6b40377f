import { existsSync, mkdirSync, readFileSync, renameSync, watch as watchFolder, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import type { JsonValue } from '@shared/domain/json';
import { say } from '@shared/domain/sentences';
import Conf from 'conf';
import { z } from 'zod';
import { readSettings } from './read-settings';
import type { HubSettings, SettingsValues } from './schema';

export { describeSettings, sections, settingShapes } from './catalogue';
export { exportSettings, mergeSettings } from './transfer';
export type { HubSettings, SettingsValues };

export interface Settings {
  readonly file: string;
  /** In force now, defaults filled in. */
  readonly values: SettingsValues;
  /** What is wrong with the file, and what was done about it; null when all is well. */
  readonly problem: string | null;
  /** Sets one value by its dotted path and writes the file whole. Everything else in it stays. */
  set(dottedPath: string, value: JsonValue): void;
  /** Takes a value, or a group of them, out of the file. */
  reset(dottedPath: string): void;
  /** What stands in the file, without defaults. */
  document(): JsonValue;
  /** Writes the whole file. Throws `invalid_input` and changes nothing when a value is refused. */
  replace(document: JsonValue): void;
  /** Called after every change, by us or by hand. Returns the way to stop listening. */
  onChange(listener: () => void): () => void;
  dispose(): void;
}

export interface SettingsOptions {
  /** The state folder. */
  folder: string;
  /** Text of a new file. */
  template: string;
  clock?: () => number;
  /** Notice changes made by hand. */
  watch?: boolean;
}

const fileName = 'moltbot';
/** ms after the last sign of a change until the file is read: an editor may write in pieces. */
const settleMs = 100;
const documentSchema = z.record(z.string(), z.unknown());

/** Reads `moltbot.json` in the state folder. A file that is not JSON is set aside, never lost; defaults are then in force. */
export function openSettings({ folder, template, clock = Date.now, watch = false }: SettingsOptions): Settings {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${fileName}.json`);
  const setAside = setBrokenFileAside(file, clock);
  if (!existsSync(file)) writeFileSync(file, template, { mode: 0o600 });

  const conf = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: fileName,
    fileExtension: 'json',
    configFileMode: 0o600,
    serialize: (value) => `${JSON.stringify(value, null, 2)}\n`,
  });
  let current = readSettings(conf.store);
  let readProblem: string | null = null;
  const listeners = new Set<() => void>();

  const reload = (): void => {
    try {
      current = readSettings(conf.store);
      readProblem = null;
    } catch {
      readProblem = say('settings.notJson', { file });
    }
    for (const listener of listeners) listener();
  };
  const write = (document: Record<string, unknown>, otherwise: string): void => {
    const { problem } = readSettings(document);
    if (problem) throw new FarmhandError('invalid_input', `${otherwise} ${problem}`);
    conf.store = document;
    reload();
  };
  // The folder is watched, not the file: editors write a new file and rename it. The library's own watch is silent about a broken file.
  let settling: NodeJS.Timeout | undefined;
  const watcher = watch
    ? watchFolder(folder, { persistent: false }, (_event, name) => {
        if (name !== path.basename(file)) return;
        clearTimeout(settling);
        settling = setTimeout(reload, settleMs).unref();
      })
    : null;

  return {
    file,
    get values() {
      return current.values;
    },
    get problem() {
      return readProblem ?? current.problem ?? setAside;
    },
    set(dottedPath, value) {
      const document = documentSchema.parse(structuredClone(conf.store));
      setAt(document, dottedPath, value);
      write(document, say('settings.notChanged', { path: dottedPath }));
    },
    reset(dottedPath) {
      const document = documentSchema.parse(structuredClone(conf.store));
      if (removeAt(document, dottedPath)) write(document, say('settings.notReset', { path: dottedPath }));
    },
    document: () => z.json().parse(conf.store),
    replace: (document) => write(documentSchema.parse(structuredClone(document)), say('common.nothingChanged')),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      clearTimeout(settling);
      watcher?.close();
      listeners.clear();
    },
  };
}

function setBrokenFileAside(file: string, clock: () => number): string | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  try {
    documentSchema.parse(JSON.parse(text));
    return null;
  } catch {
    const aside = `${file}.broken-${new Date(clock()).toISOString().replaceAll(/[:.]/g, '-')}`;
    renameSync(file, aside);
    return say('settings.setAside', { file: path.basename(file), aside: path.basename(aside) });
  }
}

function setAt(document: Record<string, unknown>, dottedPath: string, value: JsonValue): void {
  const { keys, last } = keysOf(dottedPath);
  let parent = document;
  for (const key of keys) {
    const child = documentSchema.safeParse(parent[key] ?? {});
    if (!child.success) throw new FarmhandError('invalid_input', say('settings.through', { path: dottedPath, key }));
    parent[key] = child.data;
    parent = child.data;
  }
  parent[last] = value;
}

/** Groups that are empty then go as well. False when nothing stood there. */
function removeAt(document: Record<string, unknown>, dottedPath: string): boolean {
  const { keys, last } = keysOf(dottedPath);
  const way = [document];
  for (const key of keys) {
    const child = documentSchema.safeParse(way.at(-1)?.[key]);
    if (!child.success) return false;
    const parent = way.at(-1);
    if (parent) parent[key] = child.data;
    way.push(child.data);
  }
  const parent = way.at(-1);
  if (!parent || !Object.hasOwn(parent, last)) return false;
  delete parent[last];
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const group = way[depth];
    const key = keys[depth - 1];
    if (group && key !== undefined && Object.keys(group).length === 0) delete way[depth - 1]?.[key];
  }
  return true;
}

function keysOf(dottedPath: string): { keys: string[]; last: string } {
  const keys = dottedPath.split('.');
  const last = keys.pop();
  if (last === undefined || [...keys, last].some((key) => key === '' || key === '__proto__' || key === 'constructor' || key === 'prototype')) {
    throw new FarmhandError('invalid_input', say('settings.noPath', { path: dottedPath }));
  }
  return { keys, last };
}
