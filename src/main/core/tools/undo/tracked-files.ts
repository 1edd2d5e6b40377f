// Files of the workspace as tools write them: nothing is overwritten that cannot be brought back.
import type { ExactAction } from '@shared/contract/approvals';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { readConfined, removeConfined, resolveConfined, writeConfined } from '../../../base/confined-files';
import { createId } from '../../../base/ids';
import type { FileChangeStore } from '../../store';
import { refuseClosed } from '../files/file-rules';
import type { HardFloor } from '../floor/hard-floor';
import { createVersionFiles, hashOf, type VersionFiles } from './version-files';

/** Who changes a file, and on whose word. */
export interface ChangeContext {
  sessionId: string;
  runId: string;
  callId: string;
  tool: string;
  /** What was agreed to: the file must still be what it was then. */
  agreed?: ExactAction | undefined;
}

export interface FoundFile {
  /** Below the workspace, with the spelling on disk. */
  relative: string;
  /** Absolute, without links. */
  real: string;
  /** Null when nothing is there. */
  bytes: Buffer | null;
  /** SHA-256 of the bytes. */
  hash: string | null;
}

export interface FileChangeMade {
  relative: string;
  created: boolean;
  before: Buffer | null;
  after: Buffer;
}

export interface TrackedFiles {
  readonly folder: string;
  /** The file a path means. Throws for paths that lead out, key files, folders, and files too large to be kept. */
  find(path: string): Promise<FoundFile>;
  /** Keeps what is there, notes the change, then writes what `next` makes of it. One after the other, so that no write is lost between two. */
  write(path: string, by: ChangeContext, next: (before: Buffer | null, relative: string) => string | Uint8Array): Promise<FileChangeMade>;
  /** Brings a file back to bytes that are kept, or removes it with null. */
  restore(path: string, by: ChangeContext, hash: string | null): Promise<void>;
  /** Keeps what somebody else left there as a version of its own, without touching the file. `before`: the last version known. */
  notice(path: string, by: ChangeContext, before: string | null): Promise<void>;
  readonly versions: VersionFiles;
}

export interface TrackedFilesDeps {
  workspaceFolder: string;
  /** Where former versions are kept. */
  versionsFolder: string;
  changes: FileChangeStore;
  floor: HardFloor;
  clock: () => number;
  /** Bytes of former versions; the oldest go first. */
  mostBytes?: number;
  /** A file was written or removed; its path below the workspace. */
  onChange?: (path: string) => void;
}

/** Bytes of all former versions together. */
export const mostKeptBytes = 200_000_000;
/** Bytes of one file: a larger one is not overwritten, since it would not be kept. */
export const largestKept = 20_000_000;

export function createTrackedFiles({
  workspaceFolder,
  versionsFolder,
  changes,
  floor,
  clock,
  mostBytes = mostKeptBytes,
  onChange,
}: TrackedFilesDeps): TrackedFiles {
  const versions = createVersionFiles(versionsFolder);
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const find = async (asked: string): Promise<FoundFile> => {
    const { relative, real, stats } = await resolveConfined(workspaceFolder, asked);
    refuseClosed({ relative, real }, floor);
    if (!stats) return { relative, real, bytes: null, hash: null };
    const { bytes } = await readConfined(workspaceFolder, relative, largestKept);
    return { relative, real, bytes, hash: hashOf(bytes) };
  };

  const keep = async (bytes: Uint8Array | null): Promise<string | null> => {
    if (bytes === null) return null;
    const hash = await versions.keep(bytes);
    changes.addVersion(hash, bytes.length, clock());
    return hash;
  };

  const makeRoom = async (): Promise<void> => {
    for (const hash of changes.oldestOver(mostBytes)) {
      changes.removeVersion(hash);
      await versions.remove(hash);
    }
  };

  /** The note stands before the write: after a crash the file is what it was, or what the note says. */
  const change = async (found: FoundFile, by: ChangeContext, after: Uint8Array | null): Promise<void> => {
    const id = createId('chg');
    const before = await keep(found.bytes);
    const next = await keep(after);
    const { sessionId, runId, callId, tool } = by;
    changes.add({
      id,
      sessionId,
      runId,
      callId,
      tool,
      root: workspaceFolder,
      path: found.relative,
      before,
      after: next,
      bytesBefore: found.bytes?.length ?? 0,
      bytesAfter: after?.length ?? 0,
      at: clock(),
    });
    try {
      if (after === null) await removeConfined(workspaceFolder, found.relative);
      else await writeConfined(workspaceFolder, found.relative, after);
    } catch (error) {
      changes.remove(id);
      throw error;
    }
    await makeRoom();
    onChange?.(found.relative);
  };

  return {
    folder: workspaceFolder,
    versions,
    find,
    write: (asked, by, next) =>
      inTurn(async () => {
        const found = await find(asked);
        refuseChanged(found, by.agreed);
        const made = next(found.bytes, found.relative);
        const after = typeof made === 'string' ? Buffer.from(made, 'utf8') : Buffer.from(made);
        await change(found, by, after);
        return { relative: found.relative, created: found.bytes === null, before: found.bytes, after };
      }),
    restore: (asked, by, hash) =>
      inTurn(async () => {
        const found = await find(asked);
        refuseChanged(found, by.agreed);
        const bytes = hash === null ? null : await versions.read(hash);
        if (bytes === undefined) throw new FarmhandError('not_found', say('undo.notKept', { file: found.relative }));
        if (bytes === null && found.bytes === null) return;
        await change(found, by, bytes);
      }),
    notice: (asked, by, before) =>
      inTurn(async () => {
        const found = await find(asked);
        if (found.hash === before) return;
        const after = await keep(found.bytes);
        const { sessionId, runId, callId, tool } = by;
        const bytes = { bytesBefore: 0, bytesAfter: found.bytes?.length ?? 0 };
        changes.add({ id: createId('chg'), sessionId, runId, callId, tool, root: workspaceFolder, path: found.relative, before, after, ...bytes, at: clock() });
        await makeRoom();
        onChange?.(found.relative);
      }),
  };
}

function refuseChanged({ relative, real, hash }: FoundFile, agreed: ExactAction | undefined): void {
  const wanted = agreed?.paths.find((path) => path.effect === 'write');
  if (wanted && (wanted.real !== real || wanted.content !== hash)) throw new FarmhandError('conflict', say('undo.changedSince', { file: relative }));
}
