// Settings on their way to another computer, and back.
import { FarmhandError } from '@shared/contract/errors';
import type { JsonValue } from '@shared/domain/json';
import { removed } from '@shared/domain/redact';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { settingShapes } from './catalogue';

const groupSchema = z.record(z.string(), z.json());

/** `document` with its secrets already taken out. What they leave behind, and what is only true of this computer, does not go along. */
export function exportSettings(document: JsonValue): { document: JsonValue; left: string[] } {
  const local = new Set(settingShapes().flatMap((shape) => (shape.local ? shape.path : [])));
  const left: string[] = [];
  const keep = (value: JsonValue, path: string): JsonValue | undefined => {
    const group = groupSchema.safeParse(value);
    if (local.has(path) ? value !== null : JSON.stringify(value).includes(removed) && !group.success) {
      left.push(path);
      return undefined;
    }
    if (local.has(path)) return undefined;
    if (!group.success) return value;
    const kept = Object.entries(group.data).flatMap(([key, child]) => {
      const what = keep(child, path === '' ? key : `${path}.${key}`);
      return what === undefined ? [] : [[key, what] as const];
    });
    return Object.fromEntries(kept);
  };
  return { document: keep(document, '') ?? {}, left };
}

/** `incoming` laid over `document`, value by value, and which of them changed. Lists are replaced whole. Throws `invalid_input` for what is no export. */
export function mergeSettings(document: JsonValue, incoming: JsonValue): { document: JsonValue; changed: string[] } {
  if (!groupSchema.safeParse(incoming).success || Object.keys(groupSchema.parse(incoming)).length === 0)
    throw new FarmhandError('invalid_input', say('settings.notExport'));
  if (JSON.stringify(incoming).includes(removed)) throw new FarmhandError('invalid_input', say('settings.secretsOut'));
  const changed: string[] = [];
  const merge = (base: JsonValue | undefined, more: JsonValue, path: string): JsonValue => {
    const from = groupSchema.safeParse(base);
    const group = groupSchema.safeParse(more);
    if (group.success && (from.success || base === undefined)) {
      const merged: Record<string, JsonValue> = { ...(from.success ? from.data : {}) };
      for (const [key, child] of Object.entries(group.data)) {
        if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
        merged[key] = merge(merged[key], child, path === '' ? key : `${path}.${key}`);
      }
      return merged;
    }
    if (JSON.stringify(base) !== JSON.stringify(more)) changed.push(path);
    return more;
  };
  return { document: merge(document, incoming, ''), changed };
}
