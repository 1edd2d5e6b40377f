import { z } from 'zod';
import type { Settings } from '../../core/settings';
import type { Handlers } from '../dispatcher';

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.set'>;

const toJson = (values: Settings['values']) => z.json().parse(values);

export function settingsHandlers(settings: Settings): SettingsHandlers {
  return {
    'settings.get': () => ({ file: settings.file, settings: toJson(settings.values), problem: settings.problem }),
    'settings.set': ({ path, value }) => {
      settings.set(path, value);
      return { settings: toJson(settings.values) };
    },
  };
}
