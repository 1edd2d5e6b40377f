// Everything about LlamaFarm in one object: the provider, its state, its project and its services.
import { homedir } from 'node:os';
import type { FarmService, LlamaFarmStatus, ProvisionStep, ServiceLog } from '@shared/contract/llamafarm';
import type { ModelProvider } from '@shared/domain/model';
import { plainRedactor } from '@shared/domain/redact';
import { chatBody } from './chat-body';
import { streamChat } from './chat-stream';
import { createConnectionKeeper } from './connection';
import { type Clock, type Log, systemClock } from './ports';
import { readProjectTemplate } from './project-template';
import { createLlamaFarmProvider } from './provider';
import { createDataFolder, createServiceLogs } from './service-log';
import { createServices, type ServiceReport, type Spawn } from './services';
import { createToolsWay } from './tools-way';

export interface LlamaFarmDeps {
  /** LLAMAFARM_URL and PATH are read from it. */
  env: Record<string, string | undefined>;
  /** The address in the settings, null when none is set. Read at every look. */
  url(): string | null;
  /** The text of `templates/llamafarm/llamafarm.yaml`. */
  template: string;
  onStep(step: ProvisionStep): void;
  onChange(status: LlamaFarmStatus): void;
  log: Log;
  /** Takes secrets out of what LlamaFarm logged. */
  redact?(text: string): string;
  /** The person's home folder. */
  home?: string;
  clock?: Clock;
  spawn?: Spawn;
  platform?: NodeJS.Platform;
  /** Tried when no address is named. Default: ports 14345 and 8000 of this computer. */
  probeUrls?: readonly string[];
}

export interface LlamaFarm {
  provider: ModelProvider;
  current(): LlamaFarmStatus;
  /** Looks again: address, project where it is not known to be right, health. Never rejects. */
  refresh(): Promise<LlamaFarmStatus>;
  /** Resolves when it is known whether LlamaFarm is there: at once when it is, else after the tries (1 s each). Never rejects. */
  settled(): Promise<void>;
  /** Makes the project right. Never rejects: the step that failed says why. */
  provision(): Promise<{ steps: ProvisionStep[]; changed: boolean }>;
  servicesStatus(): Promise<ServiceReport>;
  /** May take minutes. Throws `not_found` without `lf`, `upstream_failed` or `timeout` with the end of its output. */
  startServices(): Promise<ServiceReport>;
  stopServices(): Promise<ServiceReport>;
  /** The end of a service's log, as it is now. Never rejects: what stands in the way is part of the answer. */
  serviceLog(service: FarmService): Promise<ServiceLog>;
  /** Begins to look in the background; never keeps the process alive. */
  start(): void;
  dispose(): void;
}

export function createLlamaFarm(deps: LlamaFarmDeps): LlamaFarm {
  const { clock = systemClock, onStep, onChange, log } = deps;
  const template = readProjectTemplate(deps.template);
  const services = createServices({ env: deps.env, ...(deps.spawn ? { spawn: deps.spawn } : {}), ...(deps.platform ? { platform: deps.platform } : {}) });

  const dataFolder = createDataFolder(() => keeper.get()?.found ?? null);
  const serviceLog = createServiceLogs({
    url: () => keeper.status().url,
    dataFolder,
    env: deps.env,
    home: deps.home ?? homedir(),
    redact: deps.redact ?? plainRedactor.text,
  });

  const keeper = createConnectionKeeper({
    env: deps.env,
    url: deps.url,
    probeUrls: deps.probeUrls,
    template,
    services,
    toolsVia: (connection) => {
      const alias = connection.aliases.find((entry) => entry.name === template.alias);
      return alias ? toolsWay.known(connection, alias) : 'unknown';
    },
    onStep,
    onChange(status) {
      // Asked while it is there.
      dataFolder();
      onChange(status);
    },
    onLoaded: () => toolsWay.mayAsk(),
    clock,
    log,
  });

  const toolsWay = createToolsWay({
    clock,
    agent() {
      const connection = keeper.get();
      const alias = connection?.aliases.find((entry) => entry.name === template.alias);
      return connection && alias ? { connection, alias } : null;
    },
    ask: (connection, alias, request, via, signal) =>
      streamChat({
        target: () => ({
          client: connection.client,
          watch: connection.watch,
          namespace: template.namespace,
          project: template.name,
          model: alias,
          body: chatBody(request, { alias: alias.name, provider: alias.provider, toolsVia: via, knowsVariables: connection.knowsVariables }),
        }),
        repair: () => Promise.resolve(false),
        offered: new Set(request.tools.map((tool) => tool.name)),
        maxTokens: request.maxTokens,
        signal,
        clock,
        onEnd: () => undefined,
      }),
    onStep,
    onChange: () => keeper.toolsChanged(),
  });

  const provider = createLlamaFarmProvider({
    keeper,
    template,
    clock,
    toolsVia: (connection, alias) => (toolsWay.known(connection, alias) === 'prompt' ? 'prompt' : 'request'),
    onChatStart: toolsWay.chatStarted,
    onChatEnd({ last, connection, alias: name, sawCall }) {
      const alias = connection?.aliases.find((entry) => entry.name === name);
      if (connection && alias && sawCall && last.type === 'done') toolsWay.learned(connection, alias);
      toolsWay.chatEnded();
      if (last.type === 'done' && name === template.alias) toolsWay.mayAsk();
    },
  });

  return {
    provider,
    current: keeper.status,
    refresh: keeper.refresh,
    settled: keeper.settled,
    provision: keeper.provision,
    servicesStatus: services.status,
    async startServices() {
      const report = await services.start();
      await keeper.refresh();
      return report;
    },
    async stopServices() {
      const report = await services.stop();
      await keeper.refresh();
      return report;
    },
    serviceLog,
    start: keeper.start,
    dispose() {
      toolsWay.dispose();
      keeper.dispose();
    },
  };
}
