import { FarmhandError } from '@shared/contract/errors';
import { type Redactor, removed } from '@shared/domain/redact';
import { z } from 'zod';
import type { Settings } from '../../core/settings';
import type { Handlers } from '../dispatcher';

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.set'>;

/** Settings as anyone sees them: what was written into the file as a secret is not handed out. */
export function settingsHandlers(settings: Settings, redactor: Redactor): SettingsHandlers {
  const toJson = (values: Settings['values']) => redactor.data(z.json().parse(values));
  return {
    'settings.get': () => ({ file: settings.file, settings: toJson(settings.values), problem: settings.problem }),
    'settings.set': ({ path, value }) => {
      if (JSON.stringify(value).includes(removed))
        throw new FarmhandError('invalid_input', `This value was read with its secret taken out. Set the single values that change, not all of ${path}.`);
      settings.set(path, value);
      return { settings: toJson(settings.values) };
    },
  };
}
