import { z } from 'zod';
import { event, method } from './define';

/** One setting that a person may change. */
export const settingInfoSchema = z.object({
  /** Dotted, as settings.set takes it. */
  path: z.string(),
  section: z.string(),
  title: z.string(),
  description: z.string(),
  kind: z.enum(['string', 'number', 'boolean', 'enum', 'list', 'path', 'object']),
  /** Of kind `enum`. With `free` any other text may be given as well. */
  options: z.array(z.string()).optional(),
  free: z.boolean().optional(),
  /** Null is a value: it means what `description` says. */
  nullable: z.boolean(),
  default: z.json(),
  /** In force now; null in place of a secret. */
  value: z.json(),
  /** It stands in the file. False: the default is in force. */
  set: z.boolean(),
  /** Never shown, only written. */
  secret: z.boolean(),
  /** Takes effect at the next start. */
  restart: z.boolean(),
  min: z.number().optional(),
  max: z.number().optional(),
  integer: z.boolean().optional(),
});
export type SettingInfo = z.infer<typeof settingInfoSchema>;

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
  'settings.catalogue': method({
    scope: 'admin',
    summary: 'Every setting that a person may change: what it means, what it may be, its default and its value.',
    input: z.object({}),
    output: z.object({
      sections: z.array(z.object({ id: z.string(), title: z.string() })),
      settings: z.array(settingInfoSchema),
    }),
  }),
  'settings.reset': method({
    scope: 'admin',
    summary: 'Takes one value, or a group of them, out of the file: the default is in force again.',
    input: z.object({ path: z.string().min(1) }),
    output: z.object({ settings: z.json() }),
  }),
  'settings.export': method({
    scope: 'admin',
    summary: 'The settings file as a document, without secrets and without what is only true of this computer.',
    input: z.object({}),
    output: z.object({ document: z.json(), left: z.array(z.string()).describe('Paths that were left out.') }),
  }),
  'settings.import': method({
    scope: 'admin',
    summary: 'Sets every value of an exported document; what it does not name stays. All or nothing.',
    input: z.object({ document: z.json() }),
    output: z.object({ changed: z.array(z.string()), restart: z.boolean() }),
  }),
};

export const settingsEvents = {
  'settings.changed': event({ summary: 'The settings file changed, by us or by hand.', durable: false, data: z.object({ problem: z.string().nullable() }) }),
};
