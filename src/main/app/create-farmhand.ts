// Builds everything, and is the only place that knows the order in which it starts and stops.
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MethodOutput } from '@shared/contract';
import { createRedactor, secretValues } from '@shared/domain/redact';
import { say } from '@shared/domain/sentences';
import type { FileLock } from '../base/file-lock';
import { createAgent, estimateTextTokens } from '../core/agent';
import { createApprovals } from '../core/approvals';
import { testRoute } from '../core/providers';
import { createKeys, createLinkCodes, createSecrets, openSystemKeychain } from '../core/secrets';
import { openSettings } from '../core/settings';
import { type EventBus, openStore } from '../core/store';
import { createDocuments, createMemory, createWorkspace } from '../core/workspace';
import { createActivity, createGatewayKey } from '../gateway';
import { createDispatcher, createFrameServer, type Dispatcher, type FrameServer } from '../rpc';
import { createHandlers } from '../rpc/handlers';
import { runDoctor } from './doctor';
import { createDoor, type Door, type ListeningGateway } from './door';
import type { Host } from './host';
import { readNetwork } from './network';
import { openAnswering } from './open-answering';
import { openKeeping } from './open-keeping';
import { openStateFolder } from './open-state';
import { openTools } from './open-tools';
import { pausable } from './pausable-agent';
import { redactingLog } from './redacting-log';
import { buildHealth } from './report';
import { createSetup } from './setup';
import { takeGatewayLock } from './state-locks';

export interface Farmhand {
  readonly dispatcher: Dispatcher;
  /** For clients in this process, windows among them; those of the gateway come and go with it. */
  readonly frames: FrameServer;
  readonly bus: EventBus;
  readonly stateFolder: string;
  /** Looks for model servers and loads what the first message would wait for. `listen` begins with it. */
  start(): void;
  /** Opens the gateway. Throws `port_taken`, saying by whom. */
  listen(port?: number): Promise<ListeningGateway>;
  /** Closes the gateway and nothing else: it can be opened again. */
  closeGateway(graceMs?: number): Promise<void>;
  /** Of the gateway; null while it is closed. */
  readonly address: string | null;
  /** While paused, nothing runs and nothing begins. */
  readonly paused: boolean;
  setPaused(paused: boolean): void;
  /** Resolves once the process should end: after `stop`, or when a caller asked for it. */
  readonly stopped: Promise<void>;
  /** Lets streams end for up to `graceMs`, then closes everything in order. */
  stop(graceMs?: number): Promise<void>;
}

const defaultGraceMs = 10_000;
/** Tokens; in a smaller window the rules would leave no room for the conversation. */
const briefBelow = 4_096;

function wantedPort({ FARMHAND_PORT: port }: NodeJS.ProcessEnv, usual: number): number {
  return port ? Number(port) : usual;
}

/** Opens the state folder and wires the product. Nothing listens and nothing is asked over the network before `listen`. */
export async function createFarmhand(host: Host): Promise<Farmhand> {
  const { env, stateFolder, templatesFolder, version, clock = Date.now } = host;
  const startedAt = clock();
  const template = (name: string): Promise<string> => readFile(path.join(templatesFolder, name), 'utf8');

  const [settingsTemplate, projectTemplate] = await Promise.all([template('moltbot.json'), template('llamafarm.yaml')]);
  const use = openStateFolder(stateFolder, host.log);
  const settings = openSettings({ folder: stateFolder, template: settingsTemplate, watch: true });
  // What must never leave: known from the environment and the settings, and the key of this start.
  const key = createGatewayKey();
  let secretSettings = secretValues(settings.values);
  settings.onChange(() => {
    secretSettings = secretValues(settings.values);
  });
  const secretEnvironment = secretValues(env);
  const redactor = createRedactor(() => [key, ...secretEnvironment, ...secretSettings]);
  const log = redactingLog(host.log, redactor);
  const store = openStore(path.join(stateFolder, 'farmhand.db'), clock, redactor.data);
  const { bus } = store;
  store.recover();
  const rebuilt = store.rebuilt();
  if (rebuilt) log.warn({ ...rebuilt }, 'the database was damaged and was rebuilt from what could be read; the damaged file is kept');
  store.health.onChange((state) => log.warn({ ...state }, 'the state of the storage changed'));

  const agentDefaults = () => settings.values.agents.defaults;
  const workspace = createWorkspace({ folder: path.resolve(stateFolder, agentDefaults().workspace ?? 'workspace'), templatesFolder, clock });
  await workspace.ensure();
  const memory = createMemory({ folder: workspace.folder, clock, onChange: (file) => bus.emit('memory.changed', { file }) });

  const keys = createKeys({ shelf: store.keys, clock, onCreated: (made) => bus.emit('key.created', { key: made }) });
  keys.onGone(({ id, name }) => bus.emit('key.revoked', { keyId: id, name }));
  const links = createLinkCodes({ clock });
  const secretsFile = path.join(stateFolder, 'credentials.json');
  const secrets = createSecrets({
    file: secretsFile,
    account: stateFolder,
    env,
    ...(host.openKeychain ? { keychains: [host.openKeychain, openSystemKeychain] } : {}),
  });
  const network = readNetwork(settings.values.gateway, stateFolder);

  settings.onChange(() => bus.emit('settings.changed', { problem: settings.problem }));
  const { llamafarm, engine, library, testModel, testTexts, routes, enginePath, hasStarter } = await openAnswering(
    host,
    settings,
    store,
    projectTemplate,
    log,
    redactor,
  );
  const realWorkspace = realpathSync(workspace.folder);
  const { toolbox, home, undo, sandbox, files } = openTools(host, settings, store, memory, realWorkspace);
  const documents = createDocuments({
    folder: workspace.folder,
    files,
    changes: store.fileChanges,
    persona: workspace.persona,
    countTokens: estimateTextTokens,
  });

  // The gate asks who is connected, and who is connected goes through the dispatcher, which is made last.
  let frames: FrameServer | null = null;
  let door: Door | null = null;
  const approvers = () => (frames?.approvers() ?? 0) + (door?.approvers() ?? 0);
  const approvals = createApprovals({ store, clock, approvers, workspaceFolder: realWorkspace });
  approvals.recover();
  const agent = pausable(
    createAgent({
      store,
      routes,
      toolbox,
      approvals,
      persona: (contextWindow) => (contextWindow < briefBelow ? { text: workspace.briefPersona(), cuts: [] } : workspace.persona()),
      recall: memory.recall,
      defaults: agentDefaults,
      preset: store.presets.get,
      countTokens: async (provider, model, texts) => (provider === engine.provider.id ? engine.countTokens(model, texts) : null),
      clock,
    }),
    (paused) => bus.emit('agent.paused', { paused }),
  );

  const address = () => door?.address() ?? null;
  let finish = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let stopping: Promise<void> | null = null;

  const report = { version, startedAt, clock, route: routes.current, llamafarm, engine, listening: () => address() !== null, storage: store.health.current };
  const health = () => buildHealth(report);
  const status = (): MethodOutput<'system.status'> => ({
    version,
    pid: process.pid,
    startedAt,
    address: address(),
    stateFolder,
    node: process.version,
    route: routes.current(),
    llamafarm: llamafarm.current(),
    engine: engine.status(),
    runs: agent.running(),
    paused: agent.paused,
    pendingApprovals: approvals.pending(),
    sandbox: sandbox.state(),
    clients: (frames?.clients() ?? 0) + (door?.clients() ?? 0),
    settingsProblem: settings.problem,
    storage: store.health.current(),
    rebuilt: rebuilt === null ? null : say('store.rebuilt', { aside: rebuilt.aside }),
  });
  const doctor = (deep: boolean) =>
    runDoctor(
      {
        stateFolder,
        settingsFile: settings.file,
        settingsProblem: () => settings.problem,
        store,
        missingWorkspaceFiles: workspace.missing,
        address,
        port: () => ({ host: network.value.host, port: wantedPort(env, settings.values.gateway.port) }),
        llamafarm,
        engine,
        modelFile: enginePath,
        route: routes.current,
        secrets: { where: secrets.where, file: secretsFile },
        sandbox,
        networkWarning: network.problem?.message ?? network.value.warning,
        backups: () => keeping.backups.list(),
        clock,
      },
      deep,
    );
  const keeping = openKeeping({
    host,
    store,
    settings,
    workspaceFolder: workspace.folder,
    redactor,
    running: agent.running,
    status,
    doctor: () => doctor(false),
    log,
  });
  const activity = createActivity({ clock, events: bus, emit: (request) => bus.emit('gateway.request', request) });
  const dispatcher = createDispatcher(
    createHandlers({
      store,
      settings,
      keys,
      links,
      pageAddress: () => door?.pageAddress() ?? null,
      redactor,
      clock,
      llamafarm,
      workspace,
      memory,
      documents,
      routes,
      models: library,
      testModel,
      testTexts,
      toolbox,
      home: home.state,
      approvals,
      undo,
      agent,
      activity: {
        requests: activity.requests,
        history: activity.history,
        testRoute: (model, signal) => testRoute(routes, model, signal),
        restartEngine: async () => {
          await engine.restart();
          return engine.status();
        },
        async unloadEngine() {
          const { models, bytes } = await engine.unload();
          return { unloaded: models, freedBytes: bytes, engine: engine.status() };
        },
      },
      system: {
        setup: createSetup({ keyValues: store.keyValues, llamafarm, engine, library, routes, starter: hasStarter }),
        health,
        status,
        doctor,
        stop: () => void setImmediate(() => void stop()),
      },
      backups: { ...keeping.backups, diagnostics: keeping.diagnostics },
      desktop: {
        shell: host.desktop ?? null,
        folders: () => ({ state: stateFolder, workspace: workspace.folder, logs: path.join(stateFolder, 'logs'), models: path.join(stateFolder, 'models') }),
        secrets,
      },
    }),
    { log, redactor },
  );
  const local = createFrameServer({ dispatcher, events: bus, version });
  frames = local;
  const gateway = createDoor({
    host,
    key,
    keys,
    links,
    settings,
    network,
    dispatcher,
    events: bus,
    health,
    startedAt,
    clients: local.clients,
    activity,
    openAi: { agent, routes, embedder: engine.embedder, reranker: engine.reranker, clock },
    redactor,
    log,
  });
  door = gateway;

  /** After the gateway listens, so that it delays nobody: what the first message would have to wait for. */
  async function warmUp(): Promise<void> {
    memory.warm();
    void sandbox.ready();
    await llamafarm.settled();
    // Without a LlamaFarm the engine will be asked: its model loads now. A model that cannot load says so in the status.
    if (llamafarm.provider.state().state !== 'ready' && stopping === null) await engine.warm().catch(() => {});
  }

  let started = false;
  function start(): void {
    if (started) return;
    started = true;
    llamafarm.start();
    void warmUp();
  }

  /** Two gateways never share a database: held as long as this one listens. */
  let serving: FileLock | null = null;
  function letServing(): void {
    serving?.release();
    serving = null;
  }

  async function closeGateway(graceMs = defaultGraceMs): Promise<void> {
    await gateway.close(graceMs);
    letServing();
  }

  async function stop(graceMs = defaultGraceMs): Promise<void> {
    stopping ??= (async () => {
      bus.emit('system.stopping', { reason: say('gateway.askedToStop') });
      keeping.dispose();
      await Promise.all([closeGateway(graceMs), agent.shutdown(graceMs)]);
      local.close('Farmhand is stopping');
      llamafarm.dispose();
      await library.dispose();
      activity.dispose();
      await engine.dispose();
      memory.close();
      settings.dispose();
      keys.dispose();
      store.close();
      use.release();
      finish();
    })();
    return stopping;
  }

  return {
    dispatcher,
    frames: local,
    bus,
    stateFolder,
    stopped,
    stop,
    start,
    closeGateway,
    get address() {
      return address();
    },
    get paused() {
      return agent.paused;
    },
    setPaused: agent.setPaused,
    async listen(port) {
      serving ??= takeGatewayLock(stateFolder);
      try {
        const listening = await gateway.listen(port);
        start();
        keeping.startDaily();
        return listening;
      } catch (error) {
        if (gateway.address() === null) letServing();
        throw error;
      }
    },
  };
}
