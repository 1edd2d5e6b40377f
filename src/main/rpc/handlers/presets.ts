import type { Store } from '../../core/store';
import type { Handlers } from '../dispatcher';

type PresetHandlers = Pick<Handlers, 'presets.list' | 'presets.save' | 'presets.remove'>;

export function presetHandlers({ presets, bus }: Pick<Store, 'presets' | 'bus'>): PresetHandlers {
  const tell = (): void => bus.emit('presets.changed', { presets: presets.list() });
  return {
    'presets.list': () => ({ presets: presets.list() }),
    'presets.save': (preset) => {
      const saved = presets.save(preset);
      tell();
      return { preset: saved };
    },
    'presets.remove': ({ presetId }) => {
      const removed = presets.remove(presetId);
      if (removed) tell();
      return { removed };
    },
  };
}
