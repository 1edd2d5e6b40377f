import type { MethodOutput } from '@shared/contract';
import type { Agent } from '../../core/agent';
import type { Approvals } from '../../core/approvals';
import type { Store } from '../../core/store';
import type { Handlers } from '../dispatcher';

type SystemHandlers = Pick<
  Handlers,
  'system.health' | 'system.status' | 'system.doctor' | 'system.snapshot' | 'system.stop' | 'events.list' | 'setup.get' | 'setup.finish' | 'setup.reopen'
>;

export interface SetupParts {
  get(refresh: boolean): Promise<MethodOutput<'setup.get'>>;
  setDone(done: boolean): void;
}

export interface SystemParts {
  health: () => MethodOutput<'system.health'>;
  status: () => MethodOutput<'system.status'>;
  /** `deep` reads everything, indexes too. */
  doctor: (deep: boolean) => Promise<MethodOutput<'system.doctor'>['checks']>;
  setup: SetupParts;
  /** Begins to stop; returns at once. */
  stop: () => void;
}

export function systemHandlers(
  { health, status, doctor, setup, stop }: SystemParts,
  { log }: Pick<Store, 'log'>,
  agent: Pick<Agent, 'activeRuns' | 'partialAnswers' | 'runningTools'>,
  approvals: Pick<Approvals, 'list'>,
): SystemHandlers {
  return {
    'system.health': () => health(),
    'system.status': () => status(),
    'system.doctor': async ({ deep }) => ({ checks: await doctor(deep) }),
    'system.snapshot': () => ({
      runs: agent.activeRuns(),
      partial: agent.partialAnswers(),
      tools: agent.runningTools(),
      approvals: approvals.list({ state: 'pending', limit: 100 }),
      status: status(),
    }),
    'system.stop': () => {
      stop();
      return { stopping: true };
    },
    'setup.get': ({ refresh }) => setup.get(refresh),
    'setup.finish': () => {
      setup.setDone(true);
      return { done: true };
    },
    'setup.reopen': () => {
      setup.setDone(false);
      return { done: false };
    },
    'events.list': async ({ text = '', ...query }) => (text.trim() === '' ? { events: log.list(query) } : log.search({ ...query, text })),
  };
}
