// The gate in front of every tool call. One person's yes or no to one exact action.
import { type Approval, approvalSchema } from '@shared/contract/approvals';
import { FarmhandError } from '@shared/contract/errors';
import type { Mode, Risk } from '@shared/contract/messages';
import type { JsonValue } from '@shared/domain/json';
import { createId } from '../../base/ids';
import type { ApprovalStore, EventBus } from '../store';
import { decide } from './policy';

export { decide } from './policy';

/** How long a question waits for an answer, ms; then it counts as a no. */
export const approvalLifetimeMs = 300_000;

export interface ProposedAction {
  sessionId: string;
  runId: string;
  callId: string;
  tool: string;
  risk: Risk;
  mode: Mode;
  arguments: JsonValue;
  preview: string;
}

export type Decision = { allowed: true } | { allowed: false; reason: string };

export interface Approvals {
  /** Allows, asks a person, or denies. Never throws; a stopped run and a missing person are denials with a reason. */
  gate(action: ProposedAction, signal: AbortSignal): Promise<Decision>;
  list(query: { state: 'pending' | 'all'; limit: number }): Approval[];
  pending(): number;
  /** Throws `not_found` for an unknown approval and `conflict` for one that was decided before. */
  resolve(id: string, decision: 'allow' | 'deny', reason: string | undefined, decidedBy: string): Approval;
}

export interface ApprovalsDeps {
  store: ApprovalStore;
  bus: EventBus;
  clock: () => number;
  /** How many callers that may approve are connected now. */
  approvers: () => number;
  setTimer?: (callback: () => void, ms: number) => () => void;
}

export function createApprovals({ store, bus, clock, approvers, setTimer = startTimer }: ApprovalsDeps): Approvals {
  const waiting = new Map<string, (approval: Approval) => void>();

  const close = (id: string, state: 'allowed' | 'denied' | 'expired', reason: string | null, decidedBy: string | null): Approval | null => {
    if (!store.decide(id, { state, reason, decidedBy, decidedAt: clock() })) return null;
    const approval = approvalSchema.parse(store.get(id));
    bus.emit('approval.resolved', { approval });
    waiting.get(id)?.(approval);
    return approval;
  };

  const ask = async (action: ProposedAction, signal: AbortSignal): Promise<Decision> => {
    if (approvers() === 0) return { allowed: false, reason: 'nobody who may approve it is connected.' };
    const { mode: _, ...asked } = action;
    const approval: Approval = {
      ...asked,
      id: createId('apr'),
      state: 'pending',
      reason: null,
      decidedBy: null,
      requestedAt: clock(),
      decidedAt: null,
      expiresAt: clock() + approvalLifetimeMs,
    };
    store.add(approval);
    const decided = new Promise<Approval>((resolve) => waiting.set(approval.id, resolve));
    const stopTimer = setTimer(() => close(approval.id, 'expired', 'nobody answered in time.', null), approvalLifetimeMs);
    const onAbort = (): void => {
      close(approval.id, 'denied', 'the run was stopped.', null);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    bus.emit('approval.requested', { approval });
    try {
      if (signal.aborted) onAbort();
      const answer = await decided;
      if (answer.state === 'allowed') return { allowed: true };
      return { allowed: false, reason: answer.reason ?? 'the person said no.' };
    } finally {
      stopTimer();
      signal.removeEventListener('abort', onAbort);
      waiting.delete(approval.id);
    }
  };

  return {
    async gate(action, signal) {
      const verdict = decide(action.mode, action.risk);
      if (verdict === 'allow') return { allowed: true };
      if (verdict === 'deny') return { allowed: false, reason: `tools are off in the mode "${action.mode}".` };
      return ask(action, signal);
    },
    list: store.list,
    pending: () => waiting.size,
    resolve(id, decision, reason, decidedBy) {
      if (!store.get(id)) throw new FarmhandError('not_found', `There is no approval ${id}.`);
      const approval = close(id, decision === 'allow' ? 'allowed' : 'denied', reason ?? null, decidedBy);
      if (!approval) throw new FarmhandError('conflict', 'This was decided before. Nothing was changed.');
      return approval;
    },
  };
}

function startTimer(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms);
  timer.unref();
  return () => clearTimeout(timer);
}
