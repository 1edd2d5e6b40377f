// Every dependency checked: what is wrong in plain words, and the one thing to do about it.
import { constants } from 'node:fs';
import { access, open, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { MethodOutput } from '@shared/contract';
import type { Route } from '@shared/contract/models';
import { say } from '@shared/domain/sentences';
import type { Engine } from '../core/engine';
import type { LlamaFarm } from '../core/llamafarm';
import type { Store } from '../core/store';
import type { Sandbox } from '../core/tools';

export type Check = MethodOutput<'system.doctor'>['checks'][number];

export interface DoctorDeps {
  stateFolder: string;
  settingsFile: string;
  settingsProblem: () => string | null;
  store: Store;
  missingWorkspaceFiles: () => Promise<string[]>;
  address: () => string | null;
  /** Where the gateway listens or would listen. */
  port: () => { host: string; port: number };
  llamafarm: LlamaFarm;
  engine: Engine;
  /** What the engine answers with: a path, or null. */
  modelFile: () => string | null;
  route: () => Route;
  /** Where provider secrets are kept. */
  secrets: { where(): Promise<'keychain' | 'file'>; file: string };
  sandbox: Sandbox;
  networkWarning: string | null;
  backups: () => Promise<MethodOutput<'backup.list'>>;
  clock: () => number;
}

/** Bytes of room below which things fail, and below which it is told. */
const leastRoom = 100e6;
const littleRoom = 1e9;
const dayMs = 86_400_000;
/** 1 January 2026: a clock before it was never set. */
const earliestNow = Date.UTC(2026, 0, 1);
/** ms by which the newest event may be ahead of the clock. */
const clockTolerance = 600_000;
const oldestNode = 24;

const check = (name: string, trouble: string | null, fine: string, action: string, state: 'warn' | 'fail' = 'fail'): Check =>
  trouble === null ? { name, state: 'ok', detail: fine, action: null } : { name, state, detail: trouble, action };

/** `deep`: indexes of the database are compared with its rows. */
export async function runDoctor(deps: DoctorDeps, deep: boolean): Promise<Check[]> {
  const farm = await deps.llamafarm.refresh();
  const engine = deps.engine.status();
  const route = deps.route();
  const problem = deps.settingsProblem();
  const missing = await deps.missingWorkspaceFiles();
  const sandbox = await deps.sandbox.ready();
  return [
    await checkStateFolder(deps.stateFolder),
    await checkRoom(deps.stateFolder),
    check(
      say('doctor.name.settings'),
      problem,
      say('doctor.settings.well', { file: deps.settingsFile }),
      say('doctor.settings.action', { file: deps.settingsFile }),
      'warn',
    ),
    ...checkDatabase(deps.store, deep),
    await checkBackups(deps),
    check(
      say('doctor.name.workspace'),
      missing.length === 0 ? null : say('doctor.workspace.missing', { names: missing.join(', ') }),
      say('doctor.workspace.all'),
      say('doctor.workspace.action'),
      'warn',
    ),
    await checkGateway(deps),
    check(say('doctor.name.network'), deps.networkWarning, say('doctor.network.well'), say('doctor.network.action'), 'warn'),
    check(
      say('doctor.name.secrets'),
      (await deps.secrets.where()) === 'file' ? say('doctor.secrets.file', { file: deps.secrets.file }) : null,
      say('secrets.keychain'),
      say('doctor.secrets.action'),
      'warn',
    ),
    check(
      say('doctor.name.sandbox'),
      sandbox.kind === 'none' ? sandbox.detail : null,
      sandbox.detail,
      process.platform === 'linux' ? say('doctor.sandbox.linux') : say('doctor.sandbox.other'),
      'warn',
    ),
    {
      name: 'LlamaFarm',
      state: farm.state === 'ready' ? 'ok' : 'warn',
      detail: farm.detail,
      action: farm.action,
    },
    ...farm.health
      .filter(({ status }) => status !== 'healthy' && status !== 'reachable')
      .map(({ name, message }): Check => ({ name: say('doctor.name.farmPart', { name }), state: 'warn', detail: message, action: null })),
    { name: say('doctor.name.farmCommand'), state: farm.cli.found ? 'ok' : 'warn', detail: farm.cli.detail, action: null },
    { name: say('doctor.name.engine'), state: engine.state === 'ready' ? 'ok' : 'warn', detail: engine.detail, action: engine.action },
    await checkModelFile(deps.modelFile()),
    {
      name: say('doctor.name.model'),
      state: route.model === null ? 'fail' : 'ok',
      detail: route.model === null ? route.reason : `${say('route.answers', { who: route.model })} ${route.reason}`,
      action: route.action,
    },
    checkClock(deps),
    check(
      say('doctor.name.node'),
      Number(process.versions.node.split('.')[0]) >= oldestNode ? null : say('doctor.node.old', { version: process.versions.node }),
      say('doctor.node.well', { version: process.versions.node }),
      say('doctor.node.action', { oldest: oldestNode }),
    ),
  ];
}

async function checkStateFolder(folder: string): Promise<Check> {
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  const action = say('doctor.folder.action', { folder });
  if (!writable) return check(say('doctor.name.stateFolder'), say('doctor.folder.unwritable', { folder }), '', action);
  const mode = process.platform === 'win32' ? 0 : (await stat(folder)).mode & 0o077;
  return check(
    say('doctor.name.stateFolder'),
    mode === 0 ? null : say('doctor.folder.open', { folder }),
    say('doctor.folder.well', { folder }),
    say('doctor.folder.close', { folder }),
    'warn',
  );
}

async function checkRoom(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder);
  const room = bavail * bsize;
  const told = say('doctor.disk.room', { room: (room / 1e9).toFixed(1) });
  return check(say('doctor.name.disk'), room < littleRoom ? told : null, told, say('doctor.disk.action'), room < leastRoom ? 'fail' : 'warn');
}

function checkDatabase(store: Store, deep: boolean): Check[] {
  const { state, detail, action } = store.health.current();
  const refused = state === 'ok' || state === 'damaged' ? null : check(say('doctor.name.storage'), detail, '', action ?? '');
  const broken = attempt(() => store.check(deep));
  const rebuilt = store.rebuilt();
  return [
    ...(refused ? [refused] : []),
    check(say('doctor.name.database'), broken, deep ? say('doctor.database.deep') : say('doctor.database.well'), say('store.damagedAction')),
    ...(rebuilt
      ? [
          check(
            say('doctor.name.rebuiltDatabase'),
            say('doctor.rebuilt.detail', {
              at: new Date(rebuilt.at).toISOString().slice(0, 16).replace('T', ' '),
              messages: rebuilt.rows.messages ?? 0,
              sessions: rebuilt.rows.sessions ?? 0,
            }),
            '',
            say('doctor.rebuilt.action', { aside: rebuilt.aside }),
            'warn',
          ),
        ]
      : []),
  ];
}

function attempt(work: () => string | null): string | null {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function checkBackups({ backups, clock }: DoctorDeps): Promise<Check> {
  const { last, problem } = await backups();
  const age = last === null ? null : Math.floor((clock() - last.at) / dayMs);
  const old = age !== null && age > 2 ? say('doctor.backup.old', { days: age }) : null;
  return check(
    'Backups',
    problem === null ? old : say('doctor.backup.failed', { problem }),
    last === null ? say('doctor.backup.none') : say('doctor.backup.newest', { at: new Date(last.at).toISOString().slice(0, 16).replace('T', ' ') }),
    say('doctor.backup.action'),
    'warn',
  );
}

async function checkGateway({ address, port }: DoctorDeps): Promise<Check> {
  const at = address();
  if (at !== null) return check(say('doctor.name.gateway'), null, say('doctor.gateway.listens', { address: at }), '');
  const wanted = port();
  const free = await canListen(wanted);
  if (free) return check(say('doctor.name.gateway'), say('doctor.gateway.silent'), '', say('doctor.gateway.start'), 'warn');
  return check(say('doctor.name.gateway'), say('doctor.gateway.taken', { port: wanted.port }), '', say('doctor.gateway.other'), 'warn');
}

function canListen({ host, port }: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

async function checkModelFile(file: string | null): Promise<Check> {
  const action = say('doctor.model.action');
  if (file === null) return check(say('doctor.name.modelFile'), null, say('doctor.model.none'), action);
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) return check(say('doctor.name.modelFile'), say('doctor.model.unreadable', { file }), '', action, 'warn');
  try {
    const head = Buffer.alloc(4);
    await handle.read(head, 0, 4, 0);
    const { size } = await handle.stat();
    return check(
      say('doctor.name.modelFile'),
      head.toString('latin1') === 'GGUF' ? null : say('doctor.model.wrong', { file }),
      say('doctor.model.well', { file, size: (size / 1e6).toFixed(0) }),
      action,
      'warn',
    );
  } finally {
    await handle.close();
  }
}

function checkClock({ clock, store }: DoctorDeps): Check {
  const now = clock();
  const newest = Math.max(0, ...store.log.counts().map((each) => each.newest));
  const trouble =
    now < earliestNow
      ? say('doctor.clock.says', { date: new Date(now).toISOString().slice(0, 10) })
      : newest > now + clockTolerance
        ? say('doctor.clock.behind', { at: new Date(newest).toISOString().slice(0, 16).replace('T', ' ') })
        : null;
  return check(say('doctor.name.clock'), trouble, say('doctor.clock.well'), say('doctor.clock.action'), 'warn');
}
