// Builds everything, and is the only place that knows the order in which it starts and stops.
import { constants, realpathSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { createRedactor, secretValues } from '@shared/domain/redact';
import { createAgent } from '../core/agent';
import { createApprovals } from '../core/approvals';
import { createKeys, createLinkCodes, createSecrets } from '../core/secrets';
import { openSettings, type SettingsValues } from '../core/settings';
import { type EventBus, openStore } from '../core/store';
import { createMemory, createWorkspace } from '../core/workspace';
import { createGateway, createGatewayKey, createMetrics } from '../gateway';
import { openAiRoutes } from '../gateway/openai';
import { createDispatcher, createFrameServer, type Dispatcher, type FrameServer } from '../rpc';
import { createHandlers } from '../rpc/handlers';
import { readGatewayFile, removeGatewayFile, writeGatewayFile } from './gateway-file';
import type { Host } from './host';
import { type Network, networkOf, urlOf } from './network';
import { openAnswering } from './open-answering';
import { openTools } from './open-tools';
import { redactingLog } from './redacting-log';
import { buildHealth, runDoctor } from './report';

export interface Farmhand {
  readonly dispatcher: Dispatcher;
  readonly frames: FrameServer;
  readonly bus: EventBus;
  readonly stateFolder: string;
  /** Opens the gateway. Throws `port_taken`, saying by whom. */
  listen(port?: number): Promise<{ address: string; port: number; key: string; warning: string | null }>;
  /** Resolves once the process should end: after `stop`, or when a caller asked for it. */
  readonly stopped: Promise<void>;
  /** Lets streams end for up to `graceMs`, then closes everything in order. */
  stop(graceMs?: number): Promise<void>;
}

const defaultGraceMs = 10_000;
const loopback = '127.0.0.1';
/** Tokens; in a smaller window the rules would leave no room for the conversation. */
const briefBelow = 4_096;
/** A certificate that cannot be read stops `listen`, not the commands that need no gateway. */
function readNetwork(gateway: SettingsValues['gateway'], stateFolder: string): { value: Network; problem: FarmhandError | null } {
  try {
    return { value: networkOf(gateway, { stateFolder }), problem: null };
  } catch (error) {
    if (!(error instanceof FarmhandError)) throw error;
    return { value: { host: loopback, names: [], tls: null, warning: null }, problem: error };
  }
}

/** Opens the state folder and wires the product. Nothing listens and nothing is asked over the network before `listen`. */
export async function createFarmhand(host: Host): Promise<Farmhand> {
  const { env, stateFolder, templatesFolder, version, clock = Date.now } = host;
  const startedAt = clock();
  const template = (name: string): Promise<string> => readFile(path.join(templatesFolder, name), 'utf8');

  const [settingsTemplate, projectTemplate] = await Promise.all([template('moltbot.json'), template('llamafarm.yaml')]);
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
  const { bus, sessions } = store;
  for (const run of sessions.recover())
    bus.emit('run.finished', { runId: run.id, sessionId: run.sessionId, reason: 'interrupted', error: null, facts: null, steps: 0 });

  const agentDefaults = () => settings.values.agents.defaults;
  const workspace = createWorkspace({ folder: path.resolve(stateFolder, agentDefaults().workspace ?? 'workspace'), templatesFolder, clock });
  await workspace.ensure();
  const memory = createMemory({ folder: workspace.folder, clock, onChange: (file) => bus.emit('memory.changed', { file }) });

  const keys = createKeys({ shelf: store.keys, clock, onCreated: (made) => bus.emit('key.created', { key: made }) });
  keys.onGone(({ id, name }) => bus.emit('key.revoked', { keyId: id, name }));
  const links = createLinkCodes({ clock });
  const secretsFile = path.join(stateFolder, 'credentials.json');
  const secrets = createSecrets({ file: secretsFile, account: stateFolder, env });
  const network = readNetwork(settings.values.gateway, stateFolder);

  settings.onChange(() => bus.emit('settings.changed', { problem: settings.problem }));
  const { llamafarm, engine, library, testModel, routes } = await openAnswering(host, settings, store, projectTemplate, log);
  const realWorkspace = realpathSync(workspace.folder);
  const { toolbox, home, undo, sandbox } = openTools(host, settings, store, memory, realWorkspace);

  // The gate asks who is connected, and who is connected goes through the dispatcher, which is made last.
  let frames: FrameServer | null = null;
  const approvals = createApprovals({ store, clock, approvers: () => frames?.approvers() ?? 0, workspaceFolder: realWorkspace });
  approvals.recover();
  const agent = createAgent({
    store,
    routes,
    toolbox,
    approvals,
    persona: (contextWindow) => (contextWindow < briefBelow ? { text: workspace.briefPersona(), cuts: [] } : workspace.persona()),
    recall: memory.recall,
    defaults: agentDefaults,
    clock,
  });

  let address: string | null = null;
  let pageAddress: string | null = null;
  let finish = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let stopping: Promise<void> | null = null;

  const report = { version, startedAt, clock, route: routes.current, llamafarm, engine, listening: () => address !== null };
  const health = () => buildHealth(report);
  const dispatcher = createDispatcher(
    createHandlers({
      store,
      settings,
      keys,
      links,
      pageAddress: () => pageAddress,
      redactor,
      llamafarm,
      workspace,
      memory,
      routes,
      models: library,
      testModel,
      toolbox,
      home: home.state,
      approvals,
      undo,
      agent,
      system: {
        health,
        status: () => ({
          version,
          pid: process.pid,
          startedAt,
          address,
          stateFolder,
          node: process.version,
          route: routes.current(),
          llamafarm: llamafarm.current(),
          engine: engine.status(),
          runs: agent.running(),
          pendingApprovals: approvals.pending(),
          sandbox: sandbox.state(),
          clients: frames?.clients() ?? 0,
          settingsProblem: settings.problem,
        }),
        doctor: () =>
          runDoctor({
            stateFolder,
            settingsFile: settings.file,
            settingsProblem: () => settings.problem,
            checkDatabase: store.check,
            checkWritable: () =>
              access(stateFolder, constants.W_OK).then(
                () => null,
                () => `${stateFolder} cannot be written.`,
              ),
            missingWorkspaceFiles: workspace.missing,
            address: () => address,
            llamafarm,
            engine,
            route: routes.current,
            secrets: { where: secrets.where, file: secretsFile },
            networkWarning: network.problem?.message ?? network.value.warning,
          }),
        stop: () => void setImmediate(() => void stop()),
      },
    }),
    { log, redactor },
  );
  const frameServer = createFrameServer({ dispatcher, events: bus, version });
  frames = frameServer;

  const metrics = createMetrics({ version, clients: frameServer.clients });
  const gateway = createGateway({
    version,
    dispatcher,
    frames: frameServer,
    events: bus,
    health,
    key,
    keys,
    links,
    needsKeys: () => settings.values.gateway.auth.mode === 'token',
    names: network.value.names,
    ...(network.value.tls === null ? {} : { tls: network.value.tls }),
    redactor,
    pageFolder: host.pageFolder,
    metrics,
    routes: [openAiRoutes({ agent, routes, embedder: engine.embedder, clock, metrics, log, redactor })],
    ownerPid: () => readGatewayFile(stateFolder)?.pid ?? null,
    log,
  });

  /** After the gateway listens, so that it delays nobody: what the first message would have to wait for. */
  async function warmUp(): Promise<void> {
    memory.warm();
    void sandbox.ready();
    await llamafarm.settled();
    // Without a LlamaFarm the engine will be asked: its model loads now. A model that cannot load says so in the status.
    if (llamafarm.provider.state().state !== 'ready' && stopping === null) await engine.warm().catch(() => {});
  }

  async function stop(graceMs = defaultGraceMs): Promise<void> {
    stopping ??= (async () => {
      bus.emit('system.stopping', { reason: 'The gateway was asked to stop.' });
      await Promise.all([gateway.close({ graceMs }), agent.shutdown(graceMs)]);
      removeGatewayFile(stateFolder, key);
      llamafarm.dispose();
      await library.dispose();
      await engine.dispose();
      memory.close();
      settings.dispose();
      keys.dispose();
      store.close();
      finish();
    })();
    return stopping;
  }

  return {
    dispatcher,
    frames: frameServer,
    bus,
    stateFolder,
    stopped,
    stop,
    async listen(port) {
      const wanted = port ?? (env.FARMHAND_PORT ? Number(env.FARMHAND_PORT) : settings.values.gateway.port);
      if (network.problem !== null) throw network.problem;
      const { host: bind, names, tls, warning } = network.value;
      const bound = await gateway.listen({ host: bind, port: wanted });
      address = tls === null ? urlOf('http', bind, bound.port) : urlOf('http', loopback, bound.localPort);
      pageAddress = urlOf(tls === null ? 'http' : 'https', bind === loopback ? bind : (names[0] ?? bind), bound.port);
      if (warning !== null) log.warn({ bind, names }, warning);
      writeGatewayFile(stateFolder, { pid: process.pid, port: bound.port, address, startedAt, version, key });
      llamafarm.start();
      void warmUp();
      return { address, port: bound.port, key, warning };
    },
  };
}
