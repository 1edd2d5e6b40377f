// LlamaFarm behind the seam that every provider has.
import { FarmhandError, fromErrorValue } from '@shared/contract/errors';
import type { ModelEvent, ModelInfo, ModelProvider, ModelRequest } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import { chatBody, offeredTools } from './chat-body';
import { type ChatTarget, streamChat } from './chat-stream';
import type { Connection, ConnectionKeeper } from './connection';
import { shortModelName } from './health-watch';
import type { Clock } from './ports';
import type { ToolsVia } from './probe-tools';
import type { AliasFacts, ProjectTemplate } from './project-template';

export interface ProviderDeps {
  keeper: ConnectionKeeper;
  template: ProjectTemplate;
  clock: Clock;
  /** The way that the request's tools take. */
  toolsVia(connection: Connection, alias: AliasFacts): ToolsVia;
  onChatStart(): void;
  onChatEnd(chat: { last: ModelEvent; connection: Connection | null; alias: string; sawCall: boolean }): void;
}

export function createLlamaFarmProvider(deps: ProviderDeps): ModelProvider {
  const { keeper, template, clock } = deps;

  return {
    id: 'llamafarm',
    state() {
      const { state, detail, action } = keeper.status();
      return action === null ? { state, detail } : { state, detail, action };
    },
    models: () => Promise.resolve(listModels(keeper, template)),
    stream(request, signal) {
      let used: Connection | null = null;
      let counted = false;
      const offered = offeredTools(request);
      return streamChat({
        signal,
        clock,
        offered: new Set(offered.map((tool) => tool.name)),
        maxTokens: request.maxTokens,
        target() {
          if (!counted) deps.onChatStart();
          counted = true;
          const connection = keeper.get();
          const alias = connection?.aliases.find((entry) => entry.name === request.model);
          if (!connection || !alias)
            return findTarget(deps, request, (found) => {
              used = found;
            });
          used = connection;
          return toTarget(deps, connection, alias, request);
        },
        repair: keeper.repair,
        onEnd(last, sawCall) {
          if (last.type === 'error' && last.error.code === 'upstream_unreachable' && used !== null && used === keeper.get())
            keeper.lost(fromErrorValue(last.error));
          if (counted) deps.onChatEnd({ last, connection: used, alias: request.model, sawCall });
        },
      });
    },
  };
}

/** The slow way: nothing was found yet, or the alias is new to us. */
async function findTarget(deps: ProviderDeps, request: ModelRequest, onFound: (connection: Connection) => void): Promise<ChatTarget> {
  const { keeper } = deps;
  if (!keeper.get()) await keeper.refresh();
  else await keeper.repair();
  const connection = keeper.get();
  const { detail, action } = keeper.status();
  if (!connection) throw new FarmhandError('upstream_unreachable', [detail, action ?? ''].join(' ').trim(), { retryable: true });
  const alias = connection.aliases.find((entry) => entry.name === request.model);
  if (!alias)
    throw new FarmhandError(
      'model_not_found',
      say('farm.noSuchModel', { model: request.model, names: connection.aliases.map((entry) => `llamafarm/${entry.name}`).join(', ') }),
    );
  onFound(connection);
  return toTarget(deps, connection, alias, request);
}

function toTarget(deps: ProviderDeps, connection: Connection, alias: AliasFacts, request: ModelRequest): ChatTarget {
  const { namespace, name } = deps.template;
  const body = chatBody(request, {
    alias: alias.name,
    provider: alias.provider,
    toolsVia: deps.toolsVia(connection, alias),
    knowsVariables: connection.knowsVariables,
  });
  return { client: connection.client, watch: connection.watch, namespace, project: name, model: alias, body };
}

function listModels(keeper: ConnectionKeeper, template: ProjectTemplate): ModelInfo[] {
  const { state, detail } = keeper.status();
  const available = state === 'ready';
  const aliases = keeper.get()?.aliases ?? [{ name: template.alias, provider: template.model.provider, model: template.model.model, contextWindow: null }];
  return aliases.map((alias) => ({
    id: `llamafarm/${alias.name}`,
    provider: 'llamafarm',
    title: say('farm.modelTitle', { model: shortModelName(alias.model) }),
    contextWindow: alias.contextWindow,
    available,
    ...(available ? {} : { detail }),
  }));
}
