import { z } from 'zod';

/** The last entry of an archive: what is in it, byte for byte. */
export const manifestSchema = z.object({
  format: z.literal('farmhand-backup'),
  version: z.literal(1),
  /** Of the Farmhand that made it. */
  farmhand: z.string(),
  /** Of the database in it. */
  schema: z.int(),
  at: z.number(),
  files: z.array(z.object({ path: z.string(), bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
  /** What is not in it, and why. */
  left: z.array(z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = 'manifest.json';
export const databaseEntry = 'database/farmhand.db';
export const settingsEntry = 'settings/moltbot.json';
export const workspaceEntries = 'workspace/';
