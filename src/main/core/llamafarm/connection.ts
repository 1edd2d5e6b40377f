// The one LlamaFarm we talk to: finding it, keeping its project right, watching its health, and telling all that as a status.
import type { LlamaFarmStatus, ProvisionStep } from '@shared/contract/llamafarm';
import { say } from '@shared/domain/sentences';
import { type Discovery, discover, type Found } from './discover';
import {
  absentDetail,
  absentStatus,
  firstStatus,
  foundDetail,
  healthItems,
  lostStatus,
  readingStatus,
  readyStatus,
  runtimeDownStatus,
  silentStatus,
  toolsStep,
  unprovisionedStatus,
  where,
} from './farm-status';
import { createHealthWatch, type HealthWatch, runtimeItem } from './health-watch';
import type { Clock, Log, Timer } from './ports';
import type { AliasFacts, ProjectTemplate } from './project-template';
import { provisionProject } from './provision';
import { createServerClient, type ServerClient, type ServerHealth } from './server-client';
import { knowsVariables } from './server-version';
import type { Services } from './services';
import { isAbsent, isTimeout } from './transport-error';

export interface Connection {
  client: ServerClient;
  watch: HealthWatch;
  found: Found;
  aliases: AliasFacts[];
  knowsVariables: boolean;
}

export interface ConnectionDeps {
  env: Record<string, string | undefined>;
  url(): string | null;
  probeUrls?: readonly string[] | undefined;
  template: ProjectTemplate;
  services: Services;
  /** What is known of the way tools reach the model of the agent. */
  toolsVia(connection: Connection): LlamaFarmStatus['toolsVia'];
  onStep(step: ProvisionStep): void;
  onChange(status: LlamaFarmStatus): void;
  /** The model of the agent is in memory: a question to it is cheap now. */
  onLoaded(): void;
  clock: Clock;
  log: Log;
}

export interface ConnectionKeeper {
  status(): LlamaFarmStatus;
  /** Null until a server was found and its project is right, and after it was lost. */
  get(): Connection | null;
  /** Looks again now: address, project where it is not known to be right, health. Never rejects. */
  refresh(): Promise<LlamaFarmStatus>;
  /** Resolves when it is known whether a server is there; at once when that is known. Never rejects. */
  settled(): Promise<void>;
  provision(): Promise<{ steps: ProvisionStep[]; changed: boolean }>;
  /** The project was changed or vanished while we talked: puts it right. False when there was nothing to do, or it failed. */
  repair(): Promise<boolean>;
  /** A chat found nobody there. */
  lost(error: unknown): void;
  /** What `toolsVia` answers changed. */
  toolsChanged(): void;
  start(): void;
  dispose(): void;
}

export const firstRetryMs = 2_000;
export const lastRetryMs = 60_000;
export const checkEveryMs = 60_000;
/** ms. The health of a good server is there at once; a slow answer must not hold up the first chat. */
const healthPatienceMs = 1_000;
const healthLimitMs = 10_000;
/** Checks without an answer in time that make a server `failing`: one happens while a model takes all processors. */
const silentChecksLimit = 2;
/** ms that somebody who wants to chat waits for the first look. */
const settleLimitMs = 5_000;

export function createConnectionKeeper(deps: ConnectionDeps): ConnectionKeeper {
  const { clock, template, log } = deps;
  const named = () => Boolean(deps.env.LLAMAFARM_URL);
  let status = firstStatus(`${template.namespace}/${template.name}`);
  let statusText = JSON.stringify(status);
  let connection: Connection | null = null;
  let round: Promise<void> | null = null;
  let repairing: Promise<boolean> | null = null;
  let timer: Timer | null = null;
  let retryMs = firstRetryMs;
  let silentChecks = 0;
  let started = false;
  let disposed = false;
  let lastSteps = '';

  function update(change: Partial<LlamaFarmStatus>): void {
    const next = { ...status, ...change };
    const text = JSON.stringify(next);
    if (text === statusText || disposed) return;
    if (next.state !== status.state) log.info?.({ state: next.state, url: next.url }, next.detail);
    status = next;
    statusText = text;
    deps.onChange(status);
  }

  /** One round at a time, looking or provisioning. Never rejects. */
  function begin(work: () => Promise<void>): Promise<void> {
    round = work()
      .catch((error: unknown) => log.warn({ error: messageOf(error) }, 'LlamaFarm could not be looked for'))
      .finally(() => {
        round = null;
        schedule();
      });
    return round;
  }

  /** Whoever asks while somebody looks gets the same. */
  const look = (): Promise<void> => round ?? begin(lookOnce);

  async function lookOnce(): Promise<void> {
    const [discovery, cli] = await Promise.all([findServer(), deps.services.find()]);
    if (disposed) return;
    const { found, tried } = discovery;
    if (!found) {
      drop();
      tellSteps([{ step: 'find', state: 'failed', detail: absentDetail(discovery) }]);
      update(absentStatus(discovery, cli, named()));
      return;
    }
    if (connection?.found.url === found.url && connection.found.version === found.version) {
      update({ tried, cli });
      await judge(connection);
      return;
    }
    drop();
    // A server that failed before stays `failing` until it works, and does not flicker.
    update({ tried, cli, ...where(found), provisioned: false, ...(status.state === 'failing' ? {} : readingStatus(found)) });
    const steps: ProvisionStep[] = [{ step: 'find', state: 'done', detail: foundDetail(found) }];
    await connect(found, (step) => steps.push(step));
    tellSteps(steps);
  }

  function findServer(): Promise<Discovery> {
    const { probeUrls } = deps;
    return discover({ environmentUrl: deps.env.LLAMAFARM_URL, settingsUrl: deps.url(), ...(probeUrls ? { probeUrls } : {}) });
  }

  /** Makes the project right and takes the server into use. Returns whether something was changed; a failure is the status. */
  async function connect(found: Found, emit: (step: ProvisionStep) => void): Promise<boolean> {
    const known = connection?.found.url === found.url ? connection : null;
    const client = known?.client ?? createServerClient(found.url);
    try {
      const { changed, aliases } = await provisionProject(client, template, emit);
      if (disposed) {
        client.destroy();
        return changed;
      }
      if (!known) drop();
      const watch = known?.watch ?? createHealthWatch(client, clock, applyHealth);
      connection = { client, watch, found, aliases, knowsVariables: knowsVariables(found.version) };
      retryMs = firstRetryMs;
      await judge(connection);
      return changed;
    } catch (error) {
      if (known) connection = null;
      client.close();
      update(unprovisionedStatus(found, messageOf(error)));
      return false;
    }
  }

  /** Asks for the health before it calls a server ready, but not for long. */
  async function judge(current: Connection): Promise<void> {
    const answered = checkHealth(current).then(() => true);
    const inTime = await Promise.race([answered, new Promise<boolean>((resolve) => clock.after(healthPatienceMs, () => resolve(false)))]);
    if (!inTime && connection === current) showReady(current);
  }

  function showReady(current: Connection, health = status.health): void {
    const agent = current.aliases.find((alias) => alias.name === template.alias);
    update({ ...readyStatus(current.found, agent, current.knowsVariables), toolsVia: deps.toolsVia(current), health });
  }

  async function checkHealth(current: Connection): Promise<void> {
    try {
      applyHealth(await current.client.health(healthLimitMs));
    } catch (error) {
      if (connection !== current || disposed) return;
      if (isAbsent(error)) return lost(error);
      silentChecks += isTimeout(error) ? 1 : 0;
      if (silentChecks >= silentChecksLimit) update(silentStatus(messageOf(error)));
      // Without health the server may well answer; a chat will show it.
      else if (status.state === 'starting') showReady(current, []);
    }
  }

  function applyHealth(health: ServerHealth): void {
    if (!connection || disposed) return;
    silentChecks = 0;
    const agent = connection.aliases.find((alias) => alias.name === template.alias);
    const runtime = agent ? runtimeItem(health, agent.provider) : undefined;
    if (agent && runtime?.details?.loaded_models?.some((entry) => JSON.stringify(entry).includes(agent.model))) deps.onLoaded();
    if (runtime?.status === 'unhealthy') {
      update({ ...runtimeDownStatus(connection.found, runtime), health: healthItems(health) });
      return;
    }
    retryMs = firstRetryMs;
    showReady(connection, healthItems(health));
  }

  function lost(error: unknown): void {
    drop();
    update(lostStatus(messageOf(error), status.cli, named()));
    retryMs = firstRetryMs / 2;
    schedule();
  }

  function drop(): void {
    // Chats that still read from it go on to their end.
    connection?.client.close();
    connection = null;
  }

  function schedule(): void {
    timer?.cancel();
    timer = null;
    if (!started || disposed) return;
    const well = status.state === 'ready';
    const wait = well ? checkEveryMs : retryMs;
    if (!well) retryMs = Math.min(retryMs * 2, lastRetryMs);
    timer = clock.after(wait, () => {
      const current = connection;
      if (!current) return void look();
      void checkHealth(current).finally(schedule);
    });
  }

  /** Rounds that end as the last one did are not told again: every step is kept for good. */
  function tellSteps(steps: ProvisionStep[]): void {
    const text = JSON.stringify(steps);
    if (text === lastSteps || disposed) return;
    lastSteps = text;
    for (const step of steps) deps.onStep(step);
  }

  async function provisionOnce(emit: (step: ProvisionStep) => void): Promise<boolean> {
    emit({ step: 'find', state: 'working', detail: say('farm.looking') });
    const [discovery, cli] = await Promise.all([findServer(), deps.services.find()]);
    if (!discovery.found) {
      emit({ step: 'find', state: 'failed', detail: absentDetail(discovery) });
      drop();
      update(absentStatus(discovery, cli, named()));
      return false;
    }
    update({ tried: discovery.tried, cli });
    emit({ step: 'find', state: 'done', detail: foundDetail(discovery.found) });
    const changed = await connect(discovery.found, emit);
    if (connection) emit(toolsStep(status.toolsVia));
    return changed;
  }

  async function repairOnce(): Promise<boolean> {
    const current = connection;
    if (!current) return false;
    const steps: ProvisionStep[] = [];
    try {
      const { changed, aliases } = await provisionProject(current.client, template, (step) => steps.push(step));
      current.aliases = aliases;
      return changed;
    } catch (error) {
      log.warn({ error: messageOf(error) }, 'The project on LlamaFarm could not be made again');
      return false;
    } finally {
      tellSteps(steps);
    }
  }

  return {
    status: () => status,
    get: () => connection,
    async refresh() {
      await look();
      return status;
    },
    async settled() {
      if (status.state !== 'starting') return;
      await Promise.race([look(), new Promise<void>((resolve) => clock.after(settleLimitMs, resolve))]);
    },
    async provision() {
      while (round) await round;
      const steps: ProvisionStep[] = [];
      let changed = false;
      await begin(async () => {
        changed = await provisionOnce((step) => {
          steps.push(step);
          deps.onStep(step);
        });
      });
      return { steps, changed };
    },
    repair() {
      repairing ??= repairOnce().finally(() => {
        repairing = null;
      });
      return repairing;
    },
    lost,
    toolsChanged() {
      if (connection) update({ toolsVia: deps.toolsVia(connection) });
    },
    start() {
      if (started || disposed) return;
      started = true;
      void look();
    },
    dispose() {
      disposed = true;
      timer?.cancel();
      connection?.client.destroy();
      connection = null;
    },
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
