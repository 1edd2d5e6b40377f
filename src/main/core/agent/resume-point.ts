// Where a run that was cut off goes on: below the last whole step, with the calls that are still to be made.
import type { ToolCall } from '@shared/domain/model';
import type { SessionStore } from '../store';

export interface ResumePoint {
  parentId: string;
  /** Calls of the last answer that have no result. */
  pending: ToolCall[];
}

/** Null when the newest answer is whole. Half an answer stays in the tree; the new one stands beside it. */
export function findResumePoint(sessions: SessionStore, sessionId: string): ResumePoint | null {
  const branch = sessions.branch(sessions.get(sessionId)?.headId ?? null);
  while (branch.at(-1)?.role === 'assistant' && branch.at(-1)?.state === 'interrupted') branch.pop();
  const last = branch.at(-1);
  if (!last) return null;
  const pending = sessions.openCalls(sessionId).map(({ call }) => call);
  if (last.role !== 'assistant') return { parentId: last.id, pending };
  // A run that came to its end left its calls to the program that asked.
  if (pending.length === 0 || sessions.lastReason(sessionId) === 'done') return null;
  return { parentId: last.id, pending };
}
