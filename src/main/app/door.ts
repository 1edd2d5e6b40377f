// The gateway that can be opened and closed while Farmhand runs: each opening is a new server with clients of its own.

import type { FarmhandError } from '@shared/contract/errors';
import type { Redactor } from '@shared/domain/redact';
import type { Settings } from '../core/settings';
import { type Activity, createGateway, createMetrics, type Gateway, type GatewayDeps } from '../gateway';
import { openAiRoutes } from '../gateway/openai';
import { createFrameServer, type Dispatcher, type EventSource, type FrameServer, type Log } from '../rpc';
import { readGatewayFile, removeGatewayFile, writeGatewayFile } from './gateway-file';
import type { Host } from './host';
import { type Network, urlOf } from './network';

export interface ListeningGateway {
  address: string;
  port: number;
  /** Of this start: may do everything. */
  key: string;
  warning: string | null;
}

export interface Door {
  /** Throws `port_taken`, saying by whom. Already open: says where. */
  listen(port?: number): Promise<ListeningGateway>;
  /** Lets streams end for up to `graceMs`. */
  close(graceMs: number): Promise<void>;
  address(): string | null;
  /** Of the page as a browser reaches it, without the last slash. */
  pageAddress(): string | null;
  clients(): number;
  approvers(): number;
}

export interface DoorDeps {
  host: Host;
  key: string;
  keys: NonNullable<GatewayDeps['keys']>;
  links: NonNullable<GatewayDeps['links']>;
  settings: Settings;
  network: { value: Network; problem: FarmhandError | null };
  dispatcher: Dispatcher;
  events: EventSource;
  health: GatewayDeps['health'];
  startedAt: number;
  /** Clients in this process. */
  clients: () => number;
  openAi: Pick<Parameters<typeof openAiRoutes>[0], 'agent' | 'routes' | 'embedder' | 'reranker' | 'clock'>;
  /** Hears of every request. */
  activity: Activity;
  redactor: Redactor;
  log: Log;
}

const loopback = '127.0.0.1';

export function createDoor({
  host,
  key,
  keys,
  links,
  settings,
  network,
  dispatcher,
  events,
  health,
  startedAt,
  clients,
  openAi,
  activity,
  redactor,
  log,
}: DoorDeps): Door {
  const { env, stateFolder, version } = host;
  let open: { gateway: Gateway; frames: FrameServer; address: string; pageAddress: string; port: number } | null = null;
  // One after the other: a second click must not open a second server.
  let last: Promise<unknown> = Promise.resolve();
  const metrics = createMetrics({ version, clients: () => clients() + (open?.frames.clients() ?? 0) });

  async function listen(port: number): Promise<ListeningGateway> {
    if (network.problem !== null) throw network.problem;
    const { host: bind, names, tls, warning } = network.value;
    if (open !== null) return { address: open.address, port: open.port, key, warning };
    const frames = createFrameServer({ dispatcher, events, version });
    const gateway = createGateway({
      version,
      dispatcher,
      frames,
      events,
      health,
      key,
      keys,
      links,
      needsKeys: () => settings.values.gateway.auth.mode === 'token',
      names,
      ...(tls === null ? {} : { tls }),
      redactor,
      pageFolder: host.pageFolder,
      metrics,
      activity,
      routes: [openAiRoutes({ ...openAi, metrics, activity, log, redactor })],
      ownerPid: () => readGatewayFile(stateFolder)?.pid ?? null,
      log,
    });
    const bound = await gateway.listen({ host: bind, port }).catch(async (error: unknown) => {
      await gateway.close({ graceMs: 0 });
      throw error;
    });
    const address = tls === null ? urlOf('http', bind, bound.port) : urlOf('http', loopback, bound.localPort);
    const pageAddress = urlOf(tls === null ? 'http' : 'https', bind === loopback ? bind : (names[0] ?? bind), bound.port);
    if (warning !== null) log.warn({ bind, names }, warning);
    writeGatewayFile(stateFolder, { pid: process.pid, port: bound.port, address, startedAt, version, key });
    open = { gateway, frames, address, pageAddress, port: bound.port };
    return { address, port: bound.port, key, warning };
  }

  async function close(graceMs: number): Promise<void> {
    if (open === null) return;
    await open.gateway.close({ graceMs });
    removeGatewayFile(stateFolder, key);
    open = null;
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  return {
    listen: (port) => inTurn(() => listen(port ?? (env.FARMHAND_PORT ? Number(env.FARMHAND_PORT) : settings.values.gateway.port))),
    close: (graceMs) => inTurn(() => close(graceMs)),
    address: () => open?.address ?? null,
    pageAddress: () => open?.pageAddress ?? null,
    clients: () => open?.frames.clients() ?? 0,
    approvers: () => open?.frames.approvers() ?? 0,
  };
}
