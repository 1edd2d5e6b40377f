// Calls of a model that have no result, and what is known of them. A call that began may have had its effect.
import { type Message, type Risk, riskSchema } from '@shared/contract/messages';
import type { ToolCall } from '@shared/domain/model';
import { z } from 'zod';
import type { Database } from './database';

/** What the model and the person read of a call that may or may not have had its effect. */
export const unknownOutcome = 'Interrupted: it is not known whether it happened. Look first; do not simply do it again.';

export interface OpenCall {
  call: ToolCall;
  /** Null: it never began. */
  startedAs: Risk | null;
}

const stepSchema = z.object({ runId: z.string(), callId: z.string().optional(), risk: riskSchema.optional() });

/** The calls of the newest answer on a branch (oldest first) that have no result yet. */
export function openCallsOf(db: Database, branch: readonly Message[]): OpenCall[] {
  const answered = new Set<string>();
  let at = branch.length - 1;
  for (; branch[at]?.role === 'tool'; at -= 1) answered.add(branch[at]?.toolCallId ?? '');
  const answer = branch[at];
  if (answer?.role !== 'assistant' || answer.state !== 'complete') return [];
  const open = (answer.toolCalls ?? []).filter(({ id }) => !answered.has(id));
  if (open.length === 0) return [];
  // Servers use the names of calls again, so the last thing that happened under a name in the newest run decides.
  let runId: string | null = null;
  const started = new Map<string, Risk>();
  const steps = "SELECT event, data FROM events WHERE session_id = ? AND event IN ('run.started', 'tool.started', 'tool.finished') ORDER BY id";
  for (const { event, data } of db.all(steps, answer.sessionId)) {
    const step = stepSchema.parse(JSON.parse(String(data)));
    if (step.runId !== runId) started.clear();
    runId = step.runId;
    if (step.callId === undefined) continue;
    if (event === 'tool.started' && step.risk) started.set(step.callId, step.risk);
    else started.delete(step.callId);
  }
  return open.map((call) => ({ call, startedAs: started.get(call.id) ?? null }));
}

/** Reading twice harms nobody; everything else is not done again by itself. */
export function mayHaveHadEffect({ startedAs }: OpenCall): boolean {
  return startedAs !== null && startedAs !== 'read';
}
