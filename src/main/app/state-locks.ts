// Who may do what with a state folder at the same time: many may use it, one may serve it, and who replaces it must be alone.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { type FileLock, takeFileLock } from '../base/file-lock';
import { readGatewayFile } from './gateway-file';

/** ms; somebody who only looks holds a lock for less than one. */
const patienceMs = 1_000;
const gatewayLock = (stateFolder: string): string => path.join(stateFolder, 'gateway.lock');
const lockOfUse = (stateFolder: string): string => path.join(stateFolder, 'use.lock');

/** The right to serve this state folder. Throws `conflict`, naming who has it. */
export function takeGatewayLock(stateFolder: string): FileLock {
  const lock = takeFileLock(gatewayLock(stateFolder), 'exclusive', patienceMs);
  if (lock) return lock;
  const other = readGatewayFile(stateFolder);
  const who = other ? `at ${other.address} (pid ${other.pid})` : 'that is just starting';
  throw new FarmhandError('conflict', `Another gateway ${who} serves this state folder. Use that one, or stop it with "farmhand stop".`, {
    details: { reason: 'gateway-running' },
  });
}

/** Whether a living gateway serves the folder, whatever files say. */
export function isServed(stateFolder: string): boolean {
  const file = gatewayLock(stateFolder);
  if (!existsSync(file)) return false;
  const lock = takeFileLock(file, 'shared');
  lock?.release();
  return lock === null;
}

/** Held by every process that has the state folder open. Null while it is being replaced. */
export function shareStateFolder(stateFolder: string): FileLock | null {
  return takeFileLock(lockOfUse(stateFolder), 'shared', patienceMs);
}

/** Nobody else has the state folder open, or null. */
export function haveStateFolderAlone(stateFolder: string): FileLock | null {
  return takeFileLock(lockOfUse(stateFolder), 'exclusive', patienceMs);
}
