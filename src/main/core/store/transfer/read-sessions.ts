// A document from outside as sessions: an export of our own, a list of them, or the conversations of a ChatGPT export.
import { FarmhandError } from '@shared/contract/errors';
import { messageSchema, sessionSchema } from '@shared/contract/messages';
import { sessionExportSchema } from '@shared/contract/sessions';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { looksLikeChatGpt, readChatGpt } from './chatgpt';
import type { ReadDefaults, SessionTree } from './session-tree';

export interface ReadSessions {
  trees: SessionTree[];
  skipped: { title: string; reason: string }[];
}

/** Of earlier exports: what they do not know is as it was then. */
const ownSchema = sessionExportSchema.extend({
  session: sessionSchema.extend({
    pinned: sessionSchema.shape.pinned.default(false),
    folder: sessionSchema.shape.folder.default(null),
    archived: sessionSchema.shape.archived.default(false),
    params: sessionSchema.shape.params.default({}),
  }),
});
const titled = z.looseObject({ title: z.string() });
const ownLike = z.looseObject({ format: z.literal('farmhand-session') });

/** Throws `invalid_input` for a document of another kind; what is wrong with one conversation only skips that one. */
export function readSessions(document: unknown, defaults: ReadDefaults): ReadSessions {
  const items = Array.isArray(document) ? document : [document];
  const read: ReadSessions = { trees: [], skipped: [] };
  for (const item of items) {
    if (ownLike.safeParse(item).success) readInto(read, item, readOwn);
    else if (looksLikeChatGpt(item)) readInto(read, item, (value) => readChatGpt(value, defaults));
    else if (items.length === 1) throw notAnExport();
    else read.skipped.push({ title: titleOf(item), reason: say('sessions.skip.unknown') });
  }
  if (items.length === 0 || (read.trees.length === 0 && read.skipped.length === items.length && items.length > 1 && !items.some(looksLikeChatGpt)))
    throw notAnExport();
  return read;
}

function readInto(read: ReadSessions, item: unknown, reader: (item: unknown) => SessionTree): void {
  try {
    read.trees.push(reader(item));
  } catch (error) {
    const reason = error instanceof z.ZodError ? firstIssue(error) : error instanceof Error ? error.message : String(error);
    read.skipped.push({ title: titleOf(item), reason });
  }
}

function readOwn(item: unknown): SessionTree {
  const { session, messages } = ownSchema.parse(item);
  const known = new Set<string>();
  for (const message of messages) {
    if (message.parentId !== null && !known.has(message.parentId)) throw new Error(say('sessions.skip.order', { id: message.id }));
    if (known.has(message.id)) throw new Error(say('sessions.skip.twice', { id: message.id }));
    known.add(message.id);
  }
  if (session.headId !== null && !known.has(session.headId)) throw new Error(say('sessions.skip.newest'));
  return {
    session: { ...session, messageCount: messages.length },
    // Nobody is writing them any more.
    messages: messages.map((message) => ({
      ...messageSchema.parse(message),
      sessionId: session.id,
      state: message.state === 'partial' ? 'interrupted' : message.state,
    })),
  };
}

function titleOf(item: unknown): string {
  const own = z.looseObject({ session: titled }).safeParse(item);
  if (own.success) return own.data.session.title;
  return titled.safeParse(item).data?.title ?? say('sessions.skip.untitled');
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : say('sessions.skip.shape');
}

function notAnExport(): FarmhandError {
  return new FarmhandError('invalid_input', say('sessions.notImport'));
}
