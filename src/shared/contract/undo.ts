import { z } from 'zod';
import { event, method } from './define';

/** One write to one file of the workspace. */
export const fileChangeSchema = z.object({
  id: z.string(),
  sessionId: z.string(),
  /** The run that wrote; of an undo, the undo itself, so that it can be undone. */
  runId: z.string(),
  callId: z.string(),
  tool: z.string(),
  /** Below the workspace. */
  path: z.string(),
  /** SHA-256 of the bytes before and after; null where there was no file. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  bytesBefore: z.int(),
  bytesAfter: z.int(),
  at: z.number(),
  /** The undo that took it back; null while it stands. */
  undoneBy: z.string().nullable(),
  /** False when the former version is no longer kept. */
  kept: z.boolean(),
});
export type FileChange = z.infer<typeof fileChangeSchema>;

export const undoMethods = {
  'undo.list': method({
    scope: 'read',
    summary: 'File changes that the agent made, newest first, and how much room their former versions take.',
    input: z.object({ sessionId: z.string().optional(), runId: z.string().optional(), limit: z.int().min(1).max(500).default(50) }),
    output: z.object({ changes: z.array(fileChangeSchema), keptBytes: z.int(), mostBytes: z.int() }),
  }),
  'undo.apply': method({
    scope: 'approve',
    summary: 'Takes back all file changes of a run, or one change. All or nothing: refused with `conflict` and the differences when a file changed since.',
    input: z
      .object({ runId: z.string().optional(), changeId: z.string().optional() })
      .refine(({ runId, changeId }) => (runId === undefined) !== (changeId === undefined), 'Give either runId or changeId.'),
    output: z.object({
      /** Name it to take the undo back. */
      undoId: z.string(),
      files: z.array(z.object({ path: z.string(), done: z.enum(['restored', 'removed']) })),
    }),
  }),
};

export const undoEvents = {
  'undo.applied': event({
    summary: 'File changes were taken back.',
    durable: true,
    data: z.object({ undoId: z.string(), sessionId: z.string(), files: z.array(z.object({ path: z.string(), done: z.enum(['restored', 'removed']) })) }),
  }),
};
