// Taking back what the agent wrote: all files of a run or one change, all or nothing, and an undo can be undone.
import type { MethodOutput } from '@shared/contract';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { createId } from '../../../base/ids';
import type { FileChangeStore, Store, StoredFileChange } from '../../store';
import { type ThreeWay, threeWay } from './three-way';
import { type ChangeContext, type FoundFile, mostKeptBytes, type TrackedFiles } from './tracked-files';

export interface Undo {
  list(query: { sessionId?: string | undefined; runId?: string | undefined; limit: number }): MethodOutput<'undo.list'>;
  /** Throws `not_found` when there is nothing to take back, `conflict` with the differences when a file changed since. */
  apply(what: { runId?: string | undefined; changeId?: string | undefined }): Promise<MethodOutput<'undo.apply'>>;
}

export interface UndoDeps {
  files: TrackedFiles;
  store: Pick<Store, 'bus' | 'durably'> & { fileChanges: FileChangeStore };
  mostBytes?: number;
}

/** All changes of one file, as one step back. */
interface Step {
  path: string;
  /** Hash of what should be there now, and of what comes back; null: no file. */
  expected: string | null;
  target: string | null;
  changes: StoredFileChange[];
}

export function createUndo({ files, store, mostBytes = mostKeptBytes }: UndoDeps): Undo {
  const { fileChanges: changes, bus } = store;

  const standing = ({ runId, changeId }: { runId?: string | undefined; changeId?: string | undefined }): StoredFileChange[] => {
    const one = changeId === undefined ? undefined : changes.get(changeId);
    const all = changeId === undefined ? changes.ofRun(runId ?? '') : one ? [one] : [];
    const [first] = all;
    if (!first) throw new FarmhandError('not_found', say('undo.nothing'));
    const left = all.filter(({ undoneBy }) => undoneBy === null);
    if (left.length === 0)
      throw new FarmhandError('conflict', say('undo.before', { id: String(first.undoneBy) }), {
        details: { undoId: first.undoneBy },
      });
    if (left.some(({ root }) => root !== files.folder)) throw new FarmhandError('conflict', say('undo.otherWorkspace'));
    return left;
  };

  const explain = async (step: Step, found: FoundFile): Promise<ThreeWay> => {
    const kept = async (hash: string | null): Promise<Buffer | null | undefined> => (hash === null ? null : files.versions.read(hash));
    return threeWay(step.path, await kept(step.target), await kept(step.expected), found.bytes);
  };

  /** What is there now, for each step; throws with the differences when anything is not as the agent left it. */
  const check = async (steps: Step[]): Promise<Map<Step, FoundFile>> => {
    const now = new Map<Step, FoundFile>();
    const changed: ThreeWay[] = [];
    for (const step of steps) {
      const found = await files.find(step.path);
      if (found.hash !== step.expected && found.hash !== step.target) changed.push(await explain(step, found));
      if (step.target !== null && (await files.versions.read(step.target)) === undefined)
        throw new FarmhandError('not_found', say('undo.notKept', { file: step.path }));
      now.set(step, found);
    }
    if (changed.length > 0) {
      const names = changed.map(({ path }) => path).join(', ');
      throw new FarmhandError('conflict', say('undo.changed', { names }), {
        details: { files: changed.map((file) => ({ ...file })) },
      });
    }
    return now;
  };

  return {
    list(query) {
      return { changes: changes.list(query).map(({ root: _, ...change }) => change), keptBytes: changes.keptBytes(), mostBytes };
    },
    async apply(what) {
      const taken = standing(what);
      const steps = stepsOf(taken);
      const now = await check(steps);
      const undoId = createId('undo');
      const sessionId = taken[0]?.sessionId ?? '';
      const by = (found: FoundFile | undefined): ChangeContext => ({
        sessionId,
        runId: undoId,
        callId: undoId,
        tool: 'undo',
        agreed: found && {
          toolVersion: 1,
          folder: files.folder,
          paths: [{ path: found.relative, real: found.real, effect: 'write', content: found.hash }],
          environment: [],
        },
      });

      const done: Step[] = [];
      try {
        for (const step of steps) {
          const found = now.get(step);
          if (found?.hash !== step.target) await files.restore(step.path, by(found), step.target);
          done.push(step);
        }
      } catch (error) {
        // All or nothing: what was taken back comes again, as far as nobody changed it in between.
        for (const step of done.reverse()) await files.restore(step.path, by(undefined), now.get(step)?.hash ?? null).catch(() => undefined);
        throw error;
      }

      const result = steps.map(({ path, target }) => ({ path, done: target === null ? ('removed' as const) : ('restored' as const) }));
      store.durably(() => {
        changes.markUndone(
          taken.map(({ id }) => id),
          undoId,
        );
        // Undoing an undo lets what it took back stand again.
        for (const { tool, runId, path } of taken) {
          const again = tool === 'undo' ? changes.undoneBy(runId).filter((change) => change.path === path) : [];
          changes.markUndone(
            again.map(({ id }) => id),
            null,
          );
        }
        bus.emit('undo.applied', { undoId, sessionId, files: result });
      });
      return { undoId, files: result };
    },
  };
}

/** Oldest first in, one step per file out. */
function stepsOf(taken: StoredFileChange[]): Step[] {
  const steps = new Map<string, Step>();
  for (const change of taken) {
    const step = steps.get(change.path);
    if (step) {
      step.expected = change.after;
      step.changes.push(change);
    } else steps.set(change.path, { path: change.path, expected: change.after, target: change.before, changes: [change] });
  }
  return [...steps.values()];
}
