import { FarmhandError } from '@shared/contract/errors';
import { type Redactor, removed } from '@shared/domain/redact';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { describeSettings, exportSettings, mergeSettings, type Settings, sections, settingShapes } from '../../core/settings';
import type { Handlers } from '../dispatcher';

type SettingsHandlers = Pick<Handlers, Extract<keyof Handlers, `settings.${string}`>>;

/** Settings as anyone sees them: what was written into the file as a secret is not handed out. */
export function settingsHandlers(settings: Settings, redactor: Redactor): SettingsHandlers {
  const toJson = (values: Settings['values']) => redactor.data(z.json().parse(values));
  return {
    'settings.get': () => ({ file: settings.file, settings: toJson(settings.values), problem: settings.problem }),
    'settings.set': ({ path, value }) => {
      if (JSON.stringify(value).includes(removed)) throw new FarmhandError('invalid_input', say('settings.secretTaken', { path }));
      settings.set(path, value);
      return { settings: toJson(settings.values) };
    },
    'settings.catalogue': () => ({ sections, settings: describeSettings(toJson(settings.values), settings.document()) }),
    'settings.reset': ({ path }) => {
      settings.reset(path);
      return { settings: toJson(settings.values) };
    },
    'settings.export': () => exportSettings(redactor.data(settings.document())),
    'settings.import': ({ document: incoming }) => {
      const { document, changed } = mergeSettings(settings.document(), incoming);
      if (changed.length > 0) settings.replace(document);
      const restart = settingShapes().some((shape) => shape.restart && changed.some((path) => `${path}.`.startsWith(`${shape.path}.`)));
      return { changed, restart };
    },
  };
}
