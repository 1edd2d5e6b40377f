// What Farmhand says about itself: health for anyone, status for its person.
import type { MethodOutput } from '@shared/contract';
import type { StorageState } from '@shared/contract/backup';
import type { Route } from '@shared/contract/models';
import { say } from '@shared/domain/sentences';
import type { Engine } from '../core/engine';
import type { LlamaFarm } from '../core/llamafarm';

type Health = MethodOutput<'system.health'>;

export interface ReportDeps {
  version: string;
  startedAt: number;
  clock: () => number;
  route: () => Route;
  llamafarm: LlamaFarm;
  engine: Engine;
  listening: () => boolean;
  storage: () => StorageState;
}

export function buildHealth({ version, startedAt, clock, route, llamafarm, engine, listening, storage }: ReportDeps): Health {
  const { model, reason, action } = route();
  const stored = storage();
  // A model that answers is of little use while nothing can be kept.
  const trouble = stored.state === 'ok' ? null : stored;
  return {
    status: model === null || trouble ? 'degraded' : 'ok',
    name: 'farmhand',
    version,
    ready: model !== null,
    detail: trouble ? trouble.detail : model === null ? `${say('route.nobody')} ${reason}` : reason,
    action: trouble ? trouble.action : action,
    parts: { gateway: listening() ? 'ready' : 'starting', llamafarm: llamafarm.current().state, engine: engine.status().state, storage: stored.state },
    uptimeMs: clock() - startedAt,
  };
}
