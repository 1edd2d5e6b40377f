// Every dependency checked: what is wrong in plain words, and the one thing to do about it.
import { constants } from 'node:fs';
import { access, open, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { MethodOutput } from '@shared/contract';
import type { Route } from '@shared/contract/models';
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
    check('Settings', problem, `${deps.settingsFile} is well.`, `Mend ${deps.settingsFile}; it is read again at once.`, 'warn'),
    ...checkDatabase(deps.store, deep),
    await checkBackups(deps),
    check(
      'Workspace',
      missing.length === 0 ? null : `${missing.join(', ')} missing.`,
      'All files of the workspace are there.',
      'Start Farmhand again: it writes what is missing.',
      'warn',
    ),
    await checkGateway(deps),
    check(
      'Network',
      deps.networkWarning,
      'Only what this computer and its keys allow.',
      'Use a certificate, or go back to this computer only: farmhand settings set gateway.bind loopback',
      'warn',
    ),
    check(
      'Secrets',
      (await deps.secrets.where()) === 'file'
        ? `No keychain answers here: secrets would be kept in ${deps.secrets.file}, which only this account can read.`
        : null,
      'Secrets are kept in the keychain of this account.',
      'Start Farmhand where a keychain is open (on Linux: Secret Service), or keep the file to yourself.',
      'warn',
    ),
    check(
      'Sandbox',
      sandbox.kind === 'none' ? sandbox.detail : null,
      sandbox.detail,
      process.platform === 'linux'
        ? 'Install bubblewrap with the package manager of this system, then start Farmhand again.'
        : 'Allow only programs that you trust in tools.commands.',
      'warn',
    ),
    {
      name: 'LlamaFarm',
      state: farm.state === 'ready' ? 'ok' : 'warn',
      detail: [farm.detail, ...farm.tried.map(({ url, outcome }) => `${url}: ${outcome}`)].join(' '),
      action: farm.action,
    },
    ...farm.health
      .filter(({ status }) => status !== 'healthy' && status !== 'reachable')
      .map(({ name, message }): Check => ({ name: `LlamaFarm ${name}`, state: 'warn', detail: message, action: null })),
    { name: 'LlamaFarm command', state: farm.cli.found ? 'ok' : 'warn', detail: farm.cli.detail, action: null },
    { name: 'Engine', state: engine.state === 'ready' ? 'ok' : 'warn', detail: engine.detail, action: engine.action },
    await checkModelFile(deps.modelFile()),
    {
      name: 'Model',
      state: route.model === null ? 'fail' : 'ok',
      detail: route.model === null ? route.reason : `${route.model} answers. ${route.reason}`,
      action: route.action,
    },
    checkClock(deps),
    check(
      'Node',
      Number(process.versions.node.split('.')[0]) >= oldestNode ? null : `Farmhand runs on Node ${process.versions.node}, which is too old for it.`,
      `Node ${process.versions.node}.`,
      `Start it with "npm start" or "npx farmhand", which bring Node ${oldestNode}.`,
    ),
  ];
}

async function checkStateFolder(folder: string): Promise<Check> {
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  const action = `Give this account the right to write ${folder}, or set FARMHAND_STATE_DIR.`;
  if (!writable) return check('State folder', `${folder} cannot be written.`, '', action);
  const mode = process.platform === 'win32' ? 0 : (await stat(folder)).mode & 0o077;
  return check(
    'State folder',
    mode === 0 ? null : `${folder} can be looked into by other accounts of this computer.`,
    `${folder} can be written, by this account only.`,
    `Keep it to yourself: chmod 700 ${folder}`,
    'warn',
  );
}

async function checkRoom(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder);
  const room = bavail * bsize;
  const told = `${(room / 1e9).toFixed(1)} GB are free on the disk with the state folder.`;
  return check('Disk', room < littleRoom ? told : null, told, 'Make room on it: what happens could not be kept any more.', room < leastRoom ? 'fail' : 'warn');
}

function checkDatabase(store: Store, deep: boolean): Check[] {
  const { state, detail, action } = store.health.current();
  const refused = state === 'ok' || state === 'damaged' ? null : check('Storage', detail, '', action ?? '');
  const broken = attempt(() => store.check(deep));
  const rebuilt = store.rebuilt();
  return [
    ...(refused ? [refused] : []),
    check(
      'Database',
      broken,
      deep ? 'The database is whole, its indexes included.' : 'The database is whole. "farmhand doctor --deep" looks at its indexes, too.',
      'Stop Farmhand and start it again: it sets the damaged file aside and rebuilds from what can be read.',
    ),
    ...(rebuilt
      ? [
          check(
            'Rebuilt database',
            `The database was damaged on ${new Date(rebuilt.at).toISOString().slice(0, 16).replace('T', ' ')} UTC. ${rebuilt.rows.messages ?? 0} messages in ${rebuilt.rows.sessions ?? 0} sessions were brought over.`,
            '',
            `If something is missing, look for a backup with "farmhand restore --list". When all is there, delete ${rebuilt.aside}.`,
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
  const old = age !== null && age > 2 ? `The newest backup is ${age} days old.` : null;
  return check(
    'Backups',
    problem === null ? old : `The daily backup could not be made: ${problem}`,
    last === null
      ? 'There is none yet; a running gateway makes one each day.'
      : `The newest is of ${new Date(last.at).toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    'Make one now and see what it says: farmhand backup',
    'warn',
  );
}

async function checkGateway({ address, port }: DoctorDeps): Promise<Check> {
  const at = address();
  if (at !== null) return check('Gateway', null, `It listens at ${at}.`, '');
  const wanted = port();
  const free = await canListen(wanted);
  if (free) return check('Gateway', 'It does not listen.', '', 'Start it with "farmhand start".', 'warn');
  return check(
    'Gateway',
    `It does not listen, and port ${wanted.port} is taken by another program.`,
    '',
    'End that program, or choose another port: farmhand settings set gateway.port 3333',
    'warn',
  );
}

function canListen({ host, port }: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

async function checkModelFile(file: string | null): Promise<Check> {
  const action = 'Fetch it again or choose another: farmhand models list';
  if (file === null) return check('Model file', null, 'The engine has none to load; LlamaFarm answers alone.', action);
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) return check('Model file', `${file} cannot be read.`, '', action, 'warn');
  try {
    const head = Buffer.alloc(4);
    await handle.read(head, 0, 4, 0);
    const { size } = await handle.stat();
    return check(
      'Model file',
      head.toString('latin1') === 'GGUF' ? null : `${file} is no model: it does not begin like one.`,
      `${file}, ${(size / 1e6).toFixed(0)} MB.`,
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
      ? `The clock of this computer says ${new Date(now).toISOString().slice(0, 10)}.`
      : newest > now + clockTolerance
        ? `The clock of this computer is behind what was written on ${new Date(newest).toISOString().slice(0, 16).replace('T', ' ')} UTC.`
        : null;
  return check(
    'Clock',
    trouble,
    'The clock of this computer is plausible.',
    'Set the clock, best over the network; certificates and expiry dates depend on it.',
    'warn',
  );
}
