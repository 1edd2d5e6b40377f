// Prompt presets: words and parameters under a name.

import { FarmhandError } from '@shared/contract/errors';
import { type Preset, presetSchema } from '@shared/contract/presets';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { createId } from '../../base/ids';
import type { KeyValues } from './key-values';

export interface PresetStore {
  /** By name. */
  list(): Preset[];
  get(id: string): Preset | undefined;
  /** Throws `not_found` for a preset to replace that is gone, and `conflict` for a name that is taken. */
  save(preset: { presetId?: string | undefined } & Pick<Preset, 'name' | 'text' | 'params'>): Preset;
  remove(id: string): boolean;
}

const key = 'presets';
const mostPresets = 500;

export function createPresetStore(keyValues: KeyValues, clock: () => number): PresetStore {
  const all = (): Preset[] => z.array(presetSchema).safeParse(keyValues.get(key) ?? []).data ?? [];
  const write = (presets: Preset[]): void => keyValues.set(key, z.json().parse(JSON.parse(JSON.stringify(presets))));
  return {
    list: () => all().sort((a, b) => a.name.localeCompare(b.name)),
    get: (id) => all().find((preset) => preset.id === id),
    save({ presetId, name, text, params }) {
      const presets = all();
      const former = presetId === undefined ? undefined : presets.find(({ id }) => id === presetId);
      if (presetId !== undefined && !former) throw new FarmhandError('not_found', say('sessions.noPreset', { id: presetId }));
      const others = presets.filter((preset) => preset !== former);
      if (others.some((preset) => preset.name.toLowerCase() === name.toLowerCase())) throw new FarmhandError('conflict', say('sessions.presetThere', { name }));
      if (others.length >= mostPresets) throw new FarmhandError('conflict', say('sessions.presetsFull', { most: mostPresets }));
      const saved: Preset = { id: former?.id ?? createId('pre'), name, text, params, createdAt: former?.createdAt ?? clock(), updatedAt: clock() };
      write([...others, saved]);
      return saved;
    },
    remove(id) {
      const presets = all();
      const left = presets.filter((preset) => preset.id !== id);
      if (left.length < presets.length) write(left);
      return left.length < presets.length;
    },
  };
}
