import type { MethodOutput } from '@shared/contract';
import type { Handlers } from '../dispatcher';

type BackupHandlers = Pick<Handlers, 'backup.create' | 'backup.list' | 'backup.restore' | 'system.diagnostics'>;

export interface BackupHandlerParts {
  create: () => Promise<MethodOutput<'backup.create'>>;
  list: () => Promise<MethodOutput<'backup.list'>>;
  restore: (name: string) => Promise<MethodOutput<'backup.restore'>>;
  cancel: () => MethodOutput<'backup.restore'>;
  diagnostics: () => Promise<MethodOutput<'system.diagnostics'>>;
}

export function backupHandlers({ create, list, restore, cancel, diagnostics }: BackupHandlerParts): BackupHandlers {
  return {
    'backup.create': () => create(),
    'backup.list': () => list(),
    'backup.restore': ({ name, cancel: wanted }) => (wanted ? cancel() : restore(name)),
    'system.diagnostics': () => diagnostics(),
  };
}
