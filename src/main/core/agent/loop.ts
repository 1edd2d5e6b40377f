// The agent loop. It knows nothing of files, windows or storage: everything it touches comes in as a port.
import type { RunReason } from '@shared/contract/chat';
import type { ErrorValue } from '@shared/contract/errors';
import type { CallApproval, ToolOutcome } from '@shared/contract/messages';
import type { JsonValue } from '@shared/domain/json';
import type { FinishReason, ToolCall } from '@shared/domain/model';
import type { Answer } from './answer';
import { createLoopGuard } from './loop-guard';

export interface ToolReport {
  outcome: ToolOutcome;
  content: string;
  details?: JsonValue;
  ms: number;
  /** Whose yes or no the call had, when a person gave one. */
  approval?: CallApproval;
  /** The call was not run: this is asked instead, and the run ends with it. */
  question?: string;
}

export interface LoopPorts {
  /** Asks the model with everything said so far and keeps its answer, whole or partial. */
  answer(signal: AbortSignal): Promise<Answer>;
  /** Runs one call and keeps its result. Never throws. */
  runTool(call: ToolCall, signal: AbortSignal): Promise<ToolReport>;
  /** Keeps a result for a call that was not run. */
  skipTool(call: ToolCall, report: ToolReport): void;
  /** A call that the caller of the API runs itself. */
  isClientTool(name: string): boolean;
  /** True while messages wait that should be heard before the next step. */
  hasSteering(): boolean;
  /** Adds them to what was said; false when there were none. */
  takeSteering(): boolean;
  /** Adds the next message that waited for the end; false when there is none. */
  takeFollowUp(): boolean;
}

export interface LoopEnd {
  reason: RunReason;
  error: ErrorValue | null;
  finish: FinishReason;
  /** Calls for the caller of the API to run. */
  clientCalls: ToolCall[];
  lastAnswer: Answer | null;
  steps: number;
  /** What the agent asks in place of a call that it doubts. */
  question: string | null;
}

const denialsInARow = 3;
const denialsInARun = 20;
const brokenCallsInARow = 2;

/**
 * Two nested loops: the inner one answers, runs tools and hears steering; the outer one takes messages that waited.
 * `pending`: calls of an answer that is there already, as after an interruption; they are run before the model is asked again.
 */
export async function runLoop(ports: LoopPorts, maxSteps: number, signal: AbortSignal, pending: readonly ToolCall[] = []): Promise<LoopEnd> {
  const guard = createLoopGuard();
  let steps = 0;
  let lastAnswer: Answer | null = null;
  let denials = 0;
  let denialsSinceSuccess = 0;
  let broken = 0;
  let question: string | null = null;
  let left = pending;

  const end = (reason: RunReason, error: ErrorValue | null = null, clientCalls: ToolCall[] = []): LoopEnd => ({
    reason,
    error,
    finish: lastAnswer?.end.type === 'done' ? lastAnswer.end.finish : 'stop',
    clientCalls,
    lastAnswer,
    steps,
    question,
  });

  for (;;) {
    for (;;) {
      if (signal.aborted) return end('stopped');
      if (steps >= maxSteps) return end('step-limit');
      let calls = left;
      left = [];
      if (calls.length === 0) {
        steps += 1;
        lastAnswer = await ports.answer(signal);
        if (lastAnswer.end.type === 'aborted') return end('stopped');
        if (lastAnswer.end.type === 'error') return end('failed', lastAnswer.end.error);
        calls = lastAnswer.calls;
      }

      const clientCalls: ToolCall[] = [];
      let looping = false;
      for (const call of calls) {
        if (ports.isClientTool(call.name)) {
          clientCalls.push(call);
          continue;
        }
        if (signal.aborted || looping || question !== null || ports.hasSteering()) {
          const why = signal.aborted
            ? 'the run was stopped.'
            : looping
              ? 'the same call was repeated.'
              : question !== null
                ? 'the call before it was asked about.'
                : 'the person said something new.';
          ports.skipTool(call, { outcome: 'stopped', content: `Not run: ${why}`, ms: 0 });
          continue;
        }
        const report = await ports.runTool(call, signal);
        question = report.question ?? null;
        const denied = report.outcome === 'denied';
        denials += denied ? 1 : 0;
        denialsSinceSuccess = denied ? denialsSinceSuccess + 1 : 0;
        broken = isJson(call.arguments) ? 0 : broken + 1;
        looping = !denied && guard.isLoop(call, report.outcome === 'failed', report.content);
      }
      if (signal.aborted) return end('stopped');
      if (looping || broken >= brokenCallsInARow) return end('loop');
      if (denialsSinceSuccess >= denialsInARow || denials >= denialsInARun) return end('denials');
      if (question !== null || clientCalls.length > 0) return end('done', null, clientCalls);
      const steered = ports.takeSteering();
      if (calls.length === 0 && !steered) break;
    }
    if (!ports.takeFollowUp()) return end('done');
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
