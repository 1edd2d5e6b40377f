// A real gateway on a free port, with handlers a test can steer.
import { FarmhandError } from '@shared/contract/errors';
import type { Status } from '@shared/contract/system';
import { openStore, type Store } from '../core/store';
import { createDispatcher, createFrameServer, type FrameServer, type Handlers, type Log } from '../rpc';
import { handlersFor } from '../rpc/handlers.fixture';
import { createGatewayKey } from './credentials';
import type { Health } from './health';
import { createGateway, type Gateway, type GatewayDeps } from './server';

export const health: Health = {
  status: 'degraded',
  name: 'farmhand',
  version: '0.0.0-test',
  ready: false,
  detail: 'No model can answer.',
  action: 'Start LlamaFarm.',
  parts: { gateway: 'ready', llamafarm: 'absent', engine: 'absent' },
  uptimeMs: 5,
};

export interface TestGateway {
  gateway: Gateway;
  frames: FrameServer;
  bus: Store['bus'];
  key: string;
  port: number;
  url: string;
  wsUrl: string;
  logged: { details: object; message: string }[];
  /** Requests of the handler `sessions.export` that are being worked on; it waits until it is aborted. */
  waiting: Set<string>;
  aborted: string[];
  close(): Promise<void>;
}

/**
 * `memory.search` echoes its query; `memory.get` fails in a way nobody foresaw; `sessions.get` is not found; `sessions.export` waits until
 * aborted; `settings.get` answers against the contract; `system.snapshot` is empty.
 */
export function testHandlers(state: Pick<TestGateway, 'waiting' | 'aborted'>): Handlers {
  return handlersFor({
    'system.health': () => health,
    'models.list': () => ({ models: [], route: { model: null, reason: 'none', action: null } }),
    'memory.search': ({ query, limit }) => ({ hits: [{ file: 'MEMORY.md', line: limit, text: query }] }),
    'memory.get': () => {
      throw new Error('ENOENT /home/secret/path');
    },
    'sessions.get': ({ sessionId }) => {
      throw new FarmhandError('not_found', `There is no session ${sessionId}. List them with sessions.list.`, { details: { sessionId } });
    },
    'sessions.export': ({ sessionId }, { signal }) =>
      new Promise((_resolve, reject) => {
        state.waiting.add(sessionId);
        signal.addEventListener('abort', () => {
          state.waiting.delete(sessionId);
          state.aborted.push(sessionId);
          reject(signal.reason);
        });
      }),
    'system.snapshot': () => ({ runs: [], partial: [], approvals: [], status }),
    'system.stop': () => ({ stopping: true }),
  });
}

const status: Status = {
  version: '0.0.0-test',
  pid: 1,
  startedAt: 0,
  address: null,
  stateFolder: '',
  node: '',
  route: { model: null, reason: '', action: null },
  llamafarm: {
    state: 'absent',
    url: null,
    version: null,
    foundBy: null,
    detail: '',
    action: null,
    tried: [],
    project: '',
    provisioned: false,
    toolsVia: 'unknown',
    health: [],
    cli: { found: false, detail: '' },
  },
  engine: { state: 'absent', detail: '', action: null, model: null },
  runs: 0,
  pendingApprovals: 0,
  sandbox: { kind: 'none', detail: '' },
  clients: 0,
  settingsProblem: null,
};

export interface TestGatewayOptions extends Partial<Omit<GatewayDeps, 'dispatcher' | 'frames' | 'events'>> {
  helloTimeoutMs?: number;
  handlers?: Partial<Handlers>;
  bind?: string;
  port?: number;
}

/** Starts one. The caller closes it. */
export async function startTestGateway({
  helloTimeoutMs,
  handlers,
  bind = '127.0.0.1',
  port: wanted = 0,
  ...deps
}: TestGatewayOptions = {}): Promise<TestGateway> {
  const logged: TestGateway['logged'] = [];
  const log: Log = { warn: (details, message) => logged.push({ details, message }), error: (details, message) => logged.push({ details, message }) };
  const state = { waiting: new Set<string>(), aborted: [] as string[] };
  const store = openStore(':memory:');
  const { bus } = store;
  const dispatcher = createDispatcher({ ...testHandlers(state), ...handlers }, { checkOutput: true, log });
  const frames = createFrameServer({ dispatcher, events: bus, version: health.version, ...(helloTimeoutMs === undefined ? {} : { helloTimeoutMs }) });
  const key = createGatewayKey();
  const gateway = createGateway({ version: health.version, dispatcher, frames, events: bus, health: () => health, key, pageFolder: null, log, ...deps });
  const { port } = await gateway.listen({ host: bind, port: wanted });
  return {
    gateway,
    frames,
    bus,
    key,
    port,
    url: `http://127.0.0.1:${port}`,
    wsUrl: `ws://127.0.0.1:${port}/`,
    logged,
    ...state,
    async close() {
      await gateway.close({ graceMs: 0 });
      store.close();
    },
  };
}
