import { z } from 'zod';
import { event, method } from './define';
import { listedSessionSchema, messageSchema, modeSchema, sessionParamsSchema, sessionSchema } from './messages';

export const sessionExportSchema = z.object({
  format: z.literal('farmhand-session'),
  version: z.literal(1),
  session: sessionSchema,
  messages: z.array(messageSchema),
});
export type SessionExport = z.infer<typeof sessionExportSchema>;

export const sessionMarkdownSchema = z.object({
  format: z.literal('markdown'),
  /** A name for the file, made from the title. */
  fileName: z.string(),
  text: z.string(),
});

/** One message that holds all the words, newest first. */
export const sessionHitSchema = z.object({
  sessionId: z.string(),
  messageId: z.string(),
  /** Of the session. */
  title: z.string(),
  role: messageSchema.shape.role,
  /** Plain text around the first word found. */
  snippet: z.string(),
  /** Where the words stand in `snippet`: start and end, in UTF-16 units as JavaScript counts. */
  marks: z.array(z.tuple([z.int(), z.int()])),
  createdAt: z.number(),
});
export type SessionHit = z.infer<typeof sessionHitSchema>;

const folder = z.string().trim().min(1).max(100);

export const sessionMethods = {
  'sessions.list': method({
    scope: 'read',
    summary: 'Sessions, newest first.',
    input: z.object({
      limit: z.int().min(1).max(500).default(50),
      before: z.number().optional().describe('Only sessions updated before this time, ms.'),
      archived: z.boolean().default(false).describe('The archived ones instead of the others.'),
      pinned: z.boolean().optional().describe('Only those that are pinned, or only those that are not.'),
      folder: folder.optional(),
      query: z.string().max(200).optional().describe('Only titles and folders that hold these words.'),
    }),
    output: z.object({ sessions: z.array(listedSessionSchema) }),
  }),
  'sessions.folders': method({
    scope: 'read',
    summary: 'The folders that sessions are in, by name.',
    input: z.object({}),
    output: z.object({ folders: z.array(z.object({ name: z.string(), sessions: z.int() })) }),
  }),
  'sessions.get': method({
    scope: 'read',
    summary: 'A session with the messages of its open branch, or with the whole tree.',
    input: z.object({ sessionId: z.string(), tree: z.boolean().default(false) }),
    output: z.object({ session: sessionSchema, messages: z.array(messageSchema) }),
  }),
  'sessions.messages': method({
    scope: 'read',
    summary: 'One page of the open branch, the newest one unless told otherwise, with the other branches of each message.',
    input: z.object({
      sessionId: z.string(),
      before: z.string().optional().describe('The page that ends above this message.'),
      after: z.string().optional().describe('The page that begins below this message.'),
      around: z.string().optional().describe('A page with this message in its middle, on the branch that it lies on.'),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.object({
      session: sessionSchema,
      /** Oldest first. */
      messages: z.array(messageSchema),
      /** Where the page begins in the branch, from 0. */
      start: z.int(),
      /** Messages in the branch. */
      total: z.int(),
      /** For messages of this page that have others beside them: the ids of all of them, oldest first, itself included. */
      siblings: z.record(z.string(), z.array(z.string())),
      /** The newest message of the branch shown: another than the session's when `around` lies elsewhere. */
      headId: z.string().nullable(),
    }),
  }),
  'sessions.search': method({
    scope: 'read',
    summary: 'Messages of all sessions, or of one, that hold all the words; beginnings of words count. Newest first.',
    input: z.object({
      query: z.string().min(1).max(500),
      limit: z.int().min(1).max(200).default(30),
      sessionId: z.string().optional(),
    }),
    output: z.object({ hits: z.array(sessionHitSchema) }),
  }),
  'sessions.update': method({
    scope: 'admin',
    summary: 'Changes what is given of a session. `headId` opens the branch that goes through a message, down to its newest end.',
    input: z.object({
      sessionId: z.string(),
      title: z.string().min(1).max(200).optional(),
      mode: modeSchema.optional(),
      model: z.string().nullable().optional(),
      headId: z.string().optional(),
      pinned: z.boolean().optional(),
      folder: folder.nullable().optional(),
      archived: z.boolean().optional(),
      params: sessionParamsSchema.optional().describe('In place of all former ones.'),
    }),
    output: z.object({ session: sessionSchema }),
  }),
  'sessions.delete': method({
    scope: 'admin',
    summary: 'Deletes a session with all its messages. It can be restored for 30 seconds.',
    input: z.object({ sessionId: z.string() }),
    output: z.object({ deleted: z.boolean(), restorableUntil: z.number().nullable() }),
  }),
  'sessions.restore': method({
    scope: 'admin',
    summary: 'Brings a session back that was deleted a moment ago.',
    input: z.object({ sessionId: z.string() }),
    output: z.object({ session: sessionSchema }),
  }),
  'sessions.export': method({
    scope: 'read',
    summary: 'The whole tree of a session as one document, or its open branch as Markdown. Without secrets.',
    input: z.object({ sessionId: z.string(), format: z.enum(['json', 'markdown']).default('json') }),
    output: z.discriminatedUnion('format', [sessionExportSchema, sessionMarkdownSchema]),
  }),
  'sessions.import': method({
    scope: 'admin',
    summary: "Takes in an export of Farmhand's own, a list of them, or the conversations.json of a ChatGPT export.",
    input: z.object({ document: z.json() }),
    output: z.object({
      sessions: z.array(sessionSchema),
      /** What could not be taken in, and why. */
      skipped: z.array(z.object({ title: z.string(), reason: z.string() })),
    }),
  }),
};

export const sessionEvents = {
  'session.changed': event({ summary: 'A session was made or changed.', durable: false, data: z.object({ session: sessionSchema }) }),
  'session.deleted': event({ summary: 'A session is gone; for a moment it can be restored.', durable: false, data: z.object({ sessionId: z.string() }) }),
};
