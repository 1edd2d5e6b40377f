// What Farmhand says about itself: health for anyone, status for its person.
import type { MethodOutput } from '@shared/contract';
import type { Route } from '@shared/contract/models';
import type { Engine } from '../core/engine';
import type { LlamaFarm } from '../core/llamafarm';

type Health = MethodOutput<'system.health'>;
type Check = MethodOutput<'system.doctor'>['checks'][number];

export interface ReportDeps {
  version: string;
  startedAt: number;
  clock: () => number;
  route: () => Route;
  llamafarm: LlamaFarm;
  engine: Engine;
  listening: () => boolean;
}

export function buildHealth({ version, startedAt, clock, route, llamafarm, engine, listening }: ReportDeps): Health {
  const { model, reason, action } = route();
  return {
    status: model === null ? 'degraded' : 'ok',
    name: 'farmhand',
    version,
    ready: model !== null,
    detail: model === null ? `No model can answer. ${reason}` : reason,
    action,
    parts: { gateway: listening() ? 'ready' : 'starting', llamafarm: llamafarm.current().state, engine: engine.status().state },
    uptimeMs: clock() - startedAt,
  };
}

export interface DoctorDeps {
  stateFolder: string;
  settingsFile: string;
  settingsProblem: () => string | null;
  checkDatabase: () => string | null;
  checkWritable: () => Promise<string | null>;
  missingWorkspaceFiles: () => Promise<string[]>;
  address: () => string | null;
  llamafarm: LlamaFarm;
  engine: Engine;
  route: () => Route;
  /** Where provider secrets are kept. */
  secrets: { where(): Promise<'keychain' | 'file'>; file: string };
  networkWarning: string | null;
}

/** Every dependency, each with one thing to do when it is not well. */
export async function runDoctor(deps: DoctorDeps): Promise<Check[]> {
  const farm = await deps.llamafarm.refresh();
  const engine = deps.engine.status();
  const route = deps.route();
  const unwritable = await deps.checkWritable();
  const broken = deps.checkDatabase();
  const missing = await deps.missingWorkspaceFiles();
  const address = deps.address();
  const problem = deps.settingsProblem();

  const check = (name: string, trouble: string | null, fine: string, action: string, state: 'warn' | 'fail' = 'fail'): Check =>
    trouble === null ? { name, state: 'ok', detail: fine, action: null } : { name, state, detail: trouble, action };

  return [
    check(
      'State folder',
      unwritable,
      `${deps.stateFolder} can be written.`,
      `Give this account the right to write ${deps.stateFolder}, or set FARMHAND_STATE_DIR.`,
    ),
    check('Settings', problem, `${deps.settingsFile} is well.`, `Mend ${deps.settingsFile}; it is read again at once.`, 'warn'),
    check('Database', broken, 'The database is whole.', 'Stop Farmhand and restore the newest copy of farmhand.db in the state folder.'),
    check(
      'Workspace',
      missing.length === 0 ? null : `${missing.join(', ')} missing.`,
      'All files of the workspace are there.',
      'Start Farmhand again: it writes what is missing.',
      'warn',
    ),
    check('Gateway', address === null ? 'It does not listen.' : null, `It listens at ${address}.`, 'Start it with "farmhand start".', 'warn'),
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
    {
      name: 'Model',
      state: route.model === null ? 'fail' : 'ok',
      detail: route.model === null ? route.reason : `${route.model} answers. ${route.reason}`,
      action: route.action,
    },
  ];
}
