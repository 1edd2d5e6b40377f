// What keeps and what tells: backups by hand and each day, and the archive for whoever helps.
import path from 'node:path';
import type { MethodOutput } from '@shared/contract';
import type { Redactor } from '@shared/domain/redact';
import type { Settings } from '../core/settings';
import type { Store } from '../core/store';
import type { Log } from '../rpc';
import { type Backups, createBackups } from './backup/backups';
import { type DailyBackup, startDailyBackup } from './backup/daily-backup';
import { backupFolderOf } from './backup/list-backups';
import { createDiagnostics } from './diagnostics';
import type { Host } from './host';

export interface Keeping {
  backups: Backups;
  /** Begins to look each few minutes whether a daily archive is due. */
  startDaily(): void;
  diagnostics(): Promise<MethodOutput<'system.diagnostics'>>;
  dispose(): void;
}

export interface KeepingDeps {
  host: Host;
  store: Store;
  settings: Settings;
  workspaceFolder: string;
  redactor: Redactor;
  /** Runs under way. */
  running: () => number;
  status: () => MethodOutput<'system.status'>;
  doctor: () => Promise<MethodOutput<'system.doctor'>['checks']>;
  log: Log;
}

export function openKeeping({ host, store, settings, workspaceFolder, redactor, running, status, doctor, log }: KeepingDeps): Keeping {
  const { stateFolder, version, clock = Date.now } = host;
  let daily: DailyBackup | null = null;
  const backups = createBackups({
    stateFolder,
    databaseFile: path.join(stateFolder, 'farmhand.db'),
    settingsFile: settings.file,
    workspaceFolder,
    version,
    redactor,
    clock,
    problem: () => daily?.problem() ?? null,
    onMade: (backup) => store.bus.emit('backup.made', { backup }),
  });
  return {
    backups,
    startDaily() {
      daily ??= startDailyBackup({
        list: async () => (await backups.list()).backups,
        create: backups.createDaily,
        running,
        wanted: () => settings.values.backup.daily && store.health.current().state === 'ok',
        clock,
        log,
      });
    },
    diagnostics: () =>
      createDiagnostics({
        folder: backupFolderOf(stateFolder),
        logsFolder: path.join(stateFolder, 'logs'),
        version,
        settings: () => settings.values,
        status,
        doctor,
        backups: backups.list,
        store,
        redactor,
        clock,
      }),
    dispose: () => daily?.dispose(),
  };
}
