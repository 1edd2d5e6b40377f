// Sessions and messages as rows of the database, and back.
import { type Message, messageSchema, type Session, sessionSchema } from '@shared/contract/messages';
import type { Row } from './database';

export const sessionColumns = 'id, title, origin, mode, model, head_id, created_at, updated_at, message_count, pinned, folder, archived, params';

export function toSession(row: Row): Session {
  return sessionSchema.parse({
    id: row.id,
    title: row.title,
    origin: row.origin,
    mode: row.mode,
    model: row.model,
    headId: row.head_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    messageCount: row.message_count,
    pinned: row.pinned === 1,
    folder: row.folder,
    archived: row.archived === 1,
    params: JSON.parse(String(row.params)),
  });
}

export function bodyOf(message: Message): string {
  const { content, reasoning, toolCalls, toolCallId, toolName, outcome, details, facts, toolMs, approval, thinkingMs } = message;
  return JSON.stringify({ content, reasoning, toolCalls, toolCallId, toolName, outcome, details, facts, toolMs, approval, thinkingMs });
}

// Rows are our own, written from checked values by this folder: the shape is trusted for speed, the JSON is parsed.
export function toMessage(row: Row): Message {
  return {
    ...JSON.parse(String(row.body)),
    id: String(row.id),
    sessionId: String(row.session_id),
    parentId: row.parent_id === null ? null : String(row.parent_id),
    runId: row.run_id === null ? null : String(row.run_id),
    role: messageSchema.shape.role.parse(row.role),
    state: messageSchema.shape.state.parse(row.state),
    createdAt: Number(row.created_at),
  };
}
