import { z } from 'zod';
import { event, method } from './define';
import { messageSchema, modeSchema, sessionSchema } from './messages';

export const sessionExportSchema = z.object({
  format: z.literal('farmhand-session'),
  version: z.literal(1),
  session: sessionSchema,
  messages: z.array(messageSchema),
});

export const sessionMethods = {
  'sessions.list': method({
    scope: 'read',
    summary: 'Sessions, newest first.',
    input: z.object({ limit: z.int().min(1).max(500).default(50), before: z.number().optional().describe('Only sessions updated before this time, ms.') }),
    output: z.object({ sessions: z.array(sessionSchema) }),
  }),
  'sessions.get': method({
    scope: 'read',
    summary: 'A session with the messages of its open branch, or with the whole tree.',
    input: z.object({ sessionId: z.string(), tree: z.boolean().default(false) }),
    output: z.object({ session: sessionSchema, messages: z.array(messageSchema) }),
  }),
  'sessions.update': method({
    scope: 'admin',
    summary: 'Changes the title, mode or model of a session, or opens another branch of it.',
    input: z.object({
      sessionId: z.string(),
      title: z.string().min(1).max(200).optional(),
      mode: modeSchema.optional(),
      model: z.string().nullable().optional(),
      headId: z.string().optional(),
    }),
    output: z.object({ session: sessionSchema }),
  }),
  'sessions.delete': method({
    scope: 'admin',
    summary: 'Deletes a session with all its messages.',
    input: z.object({ sessionId: z.string() }),
    output: z.object({ deleted: z.boolean() }),
  }),
  'sessions.export': method({
    scope: 'read',
    summary: 'The whole tree of a session as one document.',
    input: z.object({ sessionId: z.string() }),
    output: sessionExportSchema,
  }),
};

export const sessionEvents = {
  'session.changed': event({ summary: 'A session was made or changed.', durable: false, data: z.object({ session: sessionSchema }) }),
  'session.deleted': event({ summary: 'A session is gone.', durable: false, data: z.object({ sessionId: z.string() }) }),
};
