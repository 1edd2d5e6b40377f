import { z } from 'zod';
import { event, method } from './define';

export const settingsMethods = {
  'settings.get': method({
    scope: 'admin',
    summary: 'The settings in force, defaults included.',
    input: z.object({}),
    output: z.object({ file: z.string(), settings: z.json(), problem: z.string().nullable() }),
  }),
  'settings.set': method({
    scope: 'admin',
    summary: 'Sets one value by its dotted path; everything else in the file stays.',
    input: z.object({ path: z.string().min(1), value: z.json() }),
    output: z.object({ settings: z.json() }),
  }),
};

export const settingsEvents = {
  'settings.changed': event({ summary: 'The settings file changed, by us or by hand.', durable: false, data: z.object({ problem: z.string().nullable() }) }),
};
