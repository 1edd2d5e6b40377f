// Values of settings as a person writes them, and back.
import type { SettingInfo } from '@shared/contract/settings';
import type { JsonValue } from '@shared/domain/json';

type Kind = Pick<SettingInfo, 'kind' | 'nullable'>;

/** As it stands in the field. */
export function writeValue({ kind }: Kind, value: JsonValue): string {
  if (value === null) return '';
  if (kind === 'list' && Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n');
  if (kind === 'object') return JSON.stringify(value, null, 2);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export type ReadValue = { ok: true; value: JsonValue } | { ok: false; why: 'number' | 'json'; reason: string };

/** What the field says. An empty field is null where the setting may be none. */
export function readValue({ kind, nullable }: Kind, text: string): ReadValue {
  const trimmed = text.trim();
  if (trimmed === '' && nullable) return { ok: true, value: null };
  if (kind === 'number') {
    const value = Number(trimmed.replace(',', '.'));
    return trimmed === '' || !Number.isFinite(value) ? { ok: false, why: 'number', reason: trimmed } : { ok: true, value };
  }
  if (kind === 'list') return { ok: true, value: trimmed.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])) };
  if (kind === 'object') {
    try {
      const value: JsonValue = JSON.parse(trimmed);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, why: 'json', reason: error instanceof Error ? error.message : '' };
    }
  }
  return { ok: true, value: trimmed };
}
