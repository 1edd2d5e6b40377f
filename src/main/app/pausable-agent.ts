// An agent that a person can hold still: what runs is stopped, and nothing new begins until it goes on.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { anySignal } from '../base/any-signal';
import type { Agent } from '../core/agent';

export interface PausableAgent extends Agent {
  readonly paused: boolean;
  setPaused(paused: boolean): void;
}

export function pausable(agent: Agent, onChange: (paused: boolean) => void = () => {}): PausableAgent {
  /** Aborted at the next pause. */
  let working = new AbortController();
  let paused = false;

  function begin(): void {
    if (paused) throw new FarmhandError('unavailable', say('agent.paused'), { retryable: true });
  }

  return {
    ...agent,
    get paused() {
      return paused;
    },
    setPaused(next) {
      if (next === paused) return;
      paused = next;
      onChange(paused);
      if (!next) {
        working = new AbortController();
        return;
      }
      for (const { sessionId } of agent.activeRuns()) agent.stop(sessionId);
      working.abort();
    },
    async send(input) {
      begin();
      return agent.send(input);
    },
    async regenerate(input) {
      begin();
      return agent.regenerate(input);
    },
    async resume(input) {
      begin();
      return agent.resume(input);
    },
    async complete(input, observe, signal) {
      begin();
      const stop = anySignal([signal, working.signal]);
      return agent.complete(input, observe, stop.signal).finally(stop.release);
    },
  };
}
