import { z } from 'zod';
import { event, method } from './define';

/** Whether the state folder takes what is written to it. */
export const storageStateSchema = z.object({
  state: z.enum(['ok', 'full', 'read-only', 'damaged', 'busy', 'failing']),
  detail: z.string(),
  /** The one thing to do; null when all is well. */
  action: z.string().nullable(),
});
export type StorageState = z.infer<typeof storageStateSchema>;

export const backupSchema = z.object({
  /** Names it in `backup.restore` and `farmhand restore`. */
  name: z.string(),
  /** `daily`: made by the gateway and removed again as newer ones come. `asked`: made by a person. `migration`: the database before a newer schema. `damaged`: set aside. */
  kind: z.enum(['daily', 'asked', 'migration', 'damaged']),
  file: z.string(),
  bytes: z.int(),
  /** ms since 1970. */
  at: z.number(),
});
export type Backup = z.infer<typeof backupSchema>;

export const backupMethods = {
  'backup.create': method({
    scope: 'admin',
    summary: 'Keeps database, workspace and settings in one archive, while everything goes on. Keys, credentials and secrets in the settings are left out.',
    input: z.object({}),
    output: z.object({ backup: backupSchema, files: z.int(), left: z.array(z.string()).describe('What is not in it, and why.') }),
  }),
  'backup.list': method({
    scope: 'read',
    summary: 'Archives, copies made before a newer schema and damaged files set aside, newest first.',
    input: z.object({}),
    output: z.object({
      folder: z.string(),
      backups: z.array(backupSchema),
      last: backupSchema.nullable().describe('The newest archive.'),
      problem: z.string().nullable(),
    }),
  }),
  'backup.restore': method({
    scope: 'admin',
    summary: 'Checks a backup and brings it back at the next start of Farmhand. What it replaces is kept beside it. With cancel: takes that back.',
    input: z.object({ name: z.string(), cancel: z.boolean().default(false) }),
    output: z.object({ state: z.enum(['at-next-start', 'cancelled']), detail: z.string() }),
  }),
  'system.diagnostics': method({
    scope: 'admin',
    summary: 'An archive for whoever helps: checks, status, settings without secrets, logs and versions. No conversations, no files of the workspace.',
    input: z.object({}),
    output: z.object({ file: z.string(), bytes: z.int(), holds: z.array(z.string()) }),
  }),
};

export const backupEvents = {
  'storage.changed': event({ summary: 'The disk refuses what is written, or takes it again.', durable: false, data: storageStateSchema }),
  'backup.made': event({ summary: 'An archive was made.', durable: true, data: z.object({ backup: backupSchema }) }),
};
