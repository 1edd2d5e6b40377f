// Which way tools take to each model, learned from chats or by a probe, and remembered per server version and model.
import type { ProvisionStep } from '@shared/contract/llamafarm';
import type { ModelEvent, ModelRequest } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import type { Connection } from './connection';
import type { Clock, Timer } from './ports';
import { probeTools, type ToolsVia } from './probe-tools';
import type { AliasFacts } from './project-template';

export interface ToolsWay {
  known(connection: Connection, alias: AliasFacts): ToolsVia | 'unknown';
  chatStarted(): void;
  chatEnded(): void;
  /** A call came back for tools in the request: no need to ask. */
  learned(connection: Connection, alias: AliasFacts): void;
  /** The model is in memory, so asking neither loads nor downloads anything. */
  mayAsk(): void;
  dispose(): void;
}

export interface ToolsWayDeps {
  clock: Clock;
  /** What would be asked now; null when nothing can be. */
  agent(): { connection: Connection; alias: AliasFacts } | null;
  ask(connection: Connection, alias: AliasFacts, request: ModelRequest, via: ToolsVia, signal: AbortSignal): AsyncIterable<ModelEvent>;
  onStep(step: ProvisionStep): void;
  onChange(): void;
}

/** ms without a chat before the probe: a person who just wrote is about to write again. */
export const idleBeforeProbeMs = 3_000;

export function createToolsWay(deps: ToolsWayDeps): ToolsWay {
  const known = new Map<string, ToolsVia | 'unknown'>();
  let chats = 0;
  let loaded = false;
  let timer: Timer | null = null;
  let probing: AbortController | null = null;
  let disposed = false;

  const keyOf = (connection: Connection, alias: AliasFacts) => `${connection.found.version} ${alias.provider} ${alias.model}`;

  function plan(): void {
    timer?.cancel();
    timer = null;
    const agent = deps.agent();
    if (disposed || !loaded || chats > 0 || probing || !agent || known.has(keyOf(agent.connection, agent.alias))) return;
    timer = deps.clock.after(idleBeforeProbeMs, () => void probe(agent.connection, agent.alias));
  }

  async function probe(connection: Connection, alias: AliasFacts): Promise<void> {
    const controller = new AbortController();
    probing = controller;
    deps.onStep({ step: 'probe-tools', state: 'working', detail: say('farm.step.probing') });
    const result = await probeTools((request, via, signal) => deps.ask(connection, alias, request, via, signal), controller.signal);
    probing = null;
    if (disposed) return;
    // Stopped for a chat: asked again after it.
    if (result === null) return deps.onStep({ step: 'probe-tools', state: 'skipped', detail: say('farm.step.chatFirst') });
    known.set(keyOf(connection, alias), result.toolsVia);
    deps.onStep({ step: 'probe-tools', state: 'done', detail: result.detail });
    deps.onChange();
  }

  return {
    known: (connection, alias) => known.get(keyOf(connection, alias)) ?? 'unknown',
    chatStarted() {
      chats += 1;
      timer?.cancel();
      probing?.abort();
    },
    chatEnded() {
      chats -= 1;
      if (chats === 0 && loaded) plan();
    },
    learned(connection, alias) {
      const key = keyOf(connection, alias);
      if (known.get(key) === 'request') return;
      known.set(key, 'request');
      deps.onChange();
    },
    mayAsk() {
      if (loaded && timer) return;
      loaded = true;
      plan();
    },
    dispose() {
      disposed = true;
      timer?.cancel();
      probing?.abort();
    },
  };
}
