// An archive for whoever helps: how everything is, and nothing of what was said.
import { open, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { MethodOutput } from '@shared/contract';
import type { Redactor } from '@shared/domain/redact';
import type { Store } from '../core/store';
import { type ArchiveEntry, writeArchive } from './backup/write-archive';

export interface DiagnosticsDeps {
  /** Where archives lie. */
  folder: string;
  logsFolder: string;
  version: string;
  settings: () => unknown;
  status: () => MethodOutput<'system.status'>;
  doctor: () => Promise<MethodOutput<'system.doctor'>['checks']>;
  backups: () => Promise<MethodOutput<'backup.list'>>;
  store: Store;
  redactor: Redactor;
  clock: () => number;
}

/** Bytes of the end of each log. */
const longestLog = 2 * 1024 * 1024;

export async function createDiagnostics(deps: DiagnosticsDeps): Promise<MethodOutput<'system.diagnostics'>> {
  const { redactor, store, clock } = deps;
  const at = clock();
  const json = (name: string, value: unknown): ArchiveEntry => ({ path: name, text: clean(`${JSON.stringify(redactor.data(value), null, 2)}\n`, redactor) });
  const entries: ArchiveEntry[] = [
    json('doctor.json', await deps.doctor()),
    json('status.json', deps.status()),
    json('settings.json', deps.settings()),
    json('versions.json', {
      farmhand: deps.version,
      node: process.version,
      sqlite: process.versions.sqlite,
      system: `${os.type()} ${os.release()} ${os.arch()}`,
      cores: os.availableParallelism(),
      memoryBytes: os.totalmem(),
      freeMemoryBytes: os.freemem(),
    }),
    json('events.json', store.log.counts()),
    json('database.json', { storage: store.health.current(), rebuilt: store.rebuilt() }),
    json('backups.json', await deps.backups()),
    ...(await readLogs(deps)),
  ];
  const file = path.join(deps.folder, `farmhand-diagnostics-${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z.zip`);
  const { bytes } = await writeArchive(file, entries, at, (files) => ({ format: 'farmhand-diagnostics', version: 1, at, files }));
  return { file, bytes, holds: entries.map((entry) => entry.path) };
}

async function readLogs({ logsFolder, redactor }: DiagnosticsDeps): Promise<ArchiveEntry[]> {
  const names = (await readdir(logsFolder).catch((): string[] => [])).filter((name) => /^[\w.-]+\.log$/.test(name)).sort();
  const entries: ArchiveEntry[] = [];
  for (const name of names) {
    const handle = await open(path.join(logsFolder, name), 'r').catch(() => null);
    if (!handle) continue;
    try {
      const { size } = await handle.stat();
      const end = Buffer.alloc(Math.min(size, longestLog));
      const { bytesRead } = await handle.read(end, 0, end.length, size - end.length);
      entries.push({ path: `logs/${name}`, text: clean(redactor.text(end.subarray(0, bytesRead).toString('utf8')), redactor) });
    } finally {
      await handle.close();
    }
  }
  return entries;
}

/** Without secrets, and without the name of the account that the home folder tells. */
function clean(text: string, redactor: Redactor): string {
  const home = os.homedir();
  const escaped = JSON.stringify(home).slice(1, -1);
  return redactor.text(text).replaceAll(escaped, '~').replaceAll(home, '~');
}
