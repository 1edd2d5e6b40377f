// The one LlamaFarm we talk to: finding it, keeping its project right, watching its health, and telling all that as a status.
import type { LlamaFarmStatus, ProvisionStep } from '@shared/contract/llamafarm';
import { type Discovery, discover, type Found } from './discover';
import { createHealthWatch, type HealthWatch, runtimeItem, shortModelName } from './health-watch';
import type { Clock, Log, Timer } from './ports';
import type { AliasFacts, ProjectTemplate } from './project-template';
import { provisionProject } from './provision';
import { createServerClient, type ServerClient, type ServerHealth } from './server-client';
import { knowsVariables } from './server-version';
import type { Services } from './services';
import { isAbsent } from './transport-error';

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
  /** The project vanished while we talked: makes it again. */
  repair(): Promise<boolean>;
  /** A chat found nobody there. */
  lost(error: { message: string }): void;
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
/** ms that somebody who wants to chat waits for the first look. */
const settleLimitMs = 5_000;

export function createConnectionKeeper(deps: ConnectionDeps): ConnectionKeeper {
  const { clock, template, log } = deps;
  const project = `${template.namespace}/${template.name}`;
  let status: LlamaFarmStatus = {
    state: 'starting',
    url: null,
    version: null,
    foundBy: null,
    detail: 'Looking for LlamaFarm.',
    action: null,
    tried: [],
    project,
    provisioned: false,
    toolsVia: 'unknown',
    health: [],
    cli: { found: false, detail: 'Not looked for yet.' },
  };
  let statusText = JSON.stringify(status);
  let connection: Connection | null = null;
  let cycle: Promise<void> | null = null;
  let repairing: Promise<boolean> | null = null;
  let timer: Timer | null = null;
  let retryMs = firstRetryMs;
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

  /** One round at a time; whoever asks meanwhile gets the same. */
  function look(): Promise<void> {
    cycle ??= lookOnce()
      .catch((error: unknown) => {
        log.warn({ error: messageOf(error) }, 'LlamaFarm could not be looked for');
        update({ state: 'failing', detail: messageOf(error), action: null });
      })
      .finally(() => {
        cycle = null;
        schedule();
      });
    return cycle;
  }

  async function lookOnce(): Promise<void> {
    const [discovery, cli] = await Promise.all([findServer(), deps.services.find()]);
    if (disposed) return;
    const { found, tried } = discovery;
    if (!found) {
      drop();
      tellSteps([{ step: 'find', state: 'failed', detail: absentDetail(discovery) }]);
      return update({ state: 'absent', url: null, version: null, foundBy: null, detail: absentDetail(discovery), action: absentAction(cli, deps.env), tried, provisioned: false, toolsVia: 'unknown', health: [], cli });
    }
    const known = connection?.found.url === found.url && connection.found.version === found.version ? connection : null;
    if (!known) drop();
    // A server that failed before stays `failing` until it works, and does not flicker.
    const fresh = !known && status.state !== 'failing';
    const starting = { state: 'starting' as const, detail: `LlamaFarm ${found.version} is at ${found.url}; reading its project.`, action: null };
    update({ tried, cli, ...(known ? {} : { url: found.url, version: found.version, foundBy: found.foundBy, provisioned: false }), ...(fresh ? starting : {}) });
    if (!known) {
      const steps: ProvisionStep[] = [];
      try {
        await connect(found, (step) => steps.push(step));
      } finally {
        tellSteps([{ step: 'find', state: 'done', detail: foundDetail(found) }, ...steps]);
      }
    }
    if (connection) await Promise.race([checkHealth(connection), new Promise<void>((resolve) => clock.after(healthPatienceMs, resolve))]);
  }

  function findServer(): Promise<Discovery> {
    const { probeUrls } = deps;
    return discover({ environmentUrl: deps.env.LLAMAFARM_URL, settingsUrl: deps.url(), ...(probeUrls ? { probeUrls } : {}) });
  }

  /** Makes the project right and takes the server into use. Leaves the state `failing` when that does not work. */
  async function connect(found: Found, emit: (step: ProvisionStep) => void): Promise<boolean> {
    const known = connection?.found.url === found.url ? connection : null;
    const client = known?.client ?? createServerClient(found.url);
    try {
      const { changed, aliases } = await provisionProject(client, template, emit);
      if (disposed) {
        client.destroy();
        return changed;
      }
      const watch = known?.watch ?? createHealthWatch(client, clock, (health) => applyHealth(health));
      if (!known) drop();
      connection = { client, watch, found, aliases, knowsVariables: knowsVariables(found.version) };
      retryMs = firstRetryMs;
      showReady(connection);
      return changed;
    } catch (error) {
      if (known) connection = null;
      client.close();
      const message = messageOf(error);
      update({ state: 'failing', detail: `LlamaFarm ${found.version} is at ${found.url}, but its project is not right: ${message}`, action: 'Run `farmhand llamafarm provision` when that is mended.', provisioned: false });
      throw error;
    }
  }

  function showReady(current: Connection, health = status.health): void {
    const agent = current.aliases.find((alias) => alias.name === template.alias);
    const old = !current.knowsVariables;
    update({
      state: 'ready',
      url: current.found.url,
      version: current.found.version,
      foundBy: current.found.foundBy,
      detail: `LlamaFarm ${current.found.version} at ${current.found.url} answers with ${agent ? shortModelName(agent.model) : template.alias}.${old ? ' It is too old for variables in prompts (0.0.26 is needed): the persona is sent beside its own prompt.' : ''}`,
      action: old ? 'Update LlamaFarm with `lf version upgrade`.' : null,
      provisioned: true,
      toolsVia: deps.toolsVia(current),
      health,
    });
  }

  async function checkHealth(current: Connection): Promise<void> {
    try {
      applyHealth(await current.client.health(healthLimitMs));
    } catch (error) {
      if (connection !== current || disposed) return;
      if (isAbsent(error)) return lost({ message: messageOf(error) });
      update({ state: 'failing', detail: messageOf(error), action: 'Look at `lf services status`.' });
    }
  }

  function applyHealth(health: ServerHealth): void {
    if (!connection || disposed) return;
    const items = health.components.map(({ name, status: state, message }) => ({ name, status: state, message }));
    const agent = connection.aliases.find((alias) => alias.name === template.alias);
    const runtime = agent ? runtimeItem(health, agent.provider) : undefined;
    if (agent && runtime?.details?.loaded_models?.some((entry) => JSON.stringify(entry).includes(agent.model))) deps.onLoaded();
    if (runtime?.status !== 'unhealthy') {
      retryMs = firstRetryMs;
      return showReady(connection, items);
    }
    const action = agent?.provider === 'universal' ? 'Start it with `lf services start universal-runtime`.' : `Start ${runtime.name}.`;
    update({ state: 'failing', detail: `LlamaFarm is at ${connection.found.url}, but its ${runtime.name} does not work: ${runtime.message}`, action, health: items });
  }

  function lost({ message }: { message: string }): void {
    drop();
    update({ state: 'absent', detail: message, action: status.cli.found ? 'Start it with `lf services start`.' : absentAction(status.cli, deps.env), provisioned: false, health: [] });
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

  async function provisionNow(found: Found, emit: (step: ProvisionStep) => void): Promise<boolean> {
    const changed = await connect(found, emit);
    if (connection) await checkHealth(connection);
    return changed;
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
      await cycle;
      const steps: ProvisionStep[] = [];
      const emit = (step: ProvisionStep) => {
        steps.push(step);
        deps.onStep(step);
      };
      emit({ step: 'find', state: 'working', detail: 'Looking for LlamaFarm.' });
      const discovery = await findServer();
      update({ tried: discovery.tried });
      if (!discovery.found) {
        emit({ step: 'find', state: 'failed', detail: absentDetail(discovery) });
        void look();
        return { steps, changed: false };
      }
      emit({ step: 'find', state: 'done', detail: foundDetail(discovery.found) });
      try {
        const changed = await provisionNow(discovery.found, emit);
        emit(toolsStep(status.toolsVia));
        return { steps, changed };
      } catch {
        // The step that failed says why.
        return { steps, changed: false };
      } finally {
        schedule();
      }
    },
    repair() {
      repairing ??= (async () => {
        const current = connection;
        if (!current) return false;
        const steps: ProvisionStep[] = [];
        try {
          current.aliases = (await provisionProject(current.client, template, (step) => steps.push(step))).aliases;
          return true;
        } catch (error) {
          log.warn({ error: messageOf(error) }, 'The project on LlamaFarm could not be made again');
          return false;
        } finally {
          tellSteps(steps);
          repairing = null;
        }
      })();
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

function toolsStep(toolsVia: LlamaFarmStatus['toolsVia']): ProvisionStep {
  if (toolsVia === 'request') return { step: 'probe-tools', state: 'skipped', detail: 'Known: the model gets its tools from the request.' };
  if (toolsVia === 'prompt') return { step: 'probe-tools', state: 'skipped', detail: 'Known: the tools are written into the prompt.' };
  return { step: 'probe-tools', state: 'skipped', detail: 'Asked in the background as soon as the model is loaded.' };
}

const foundDetail = (found: Found) => `LlamaFarm ${found.version} is at ${found.url} (${found.foundBy === 'probe' ? 'found there' : `named by the ${found.foundBy}`}).`;
const absentDetail = ({ tried }: Discovery) => `LlamaFarm was not found: ${tried.map(({ url, outcome }) => `${url} ${outcome}`).join('; ')}.`;

function absentAction(cli: LlamaFarmStatus['cli'], env: Record<string, string | undefined>): string {
  if (env.LLAMAFARM_URL) return 'Correct LLAMAFARM_URL, or start LlamaFarm there.';
  return cli.found ? 'Start it with `farmhand llamafarm start`.' : cli.detail;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
