// What the tools act on, in a temporary folder: a workspace with former versions, the floor, and no sandbox.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openStore, type Store } from '../store';
import type { Sandbox } from './command/sandbox';
import { createHardFloor, type HardFloor } from './floor/hard-floor';
import { createTrackedFiles, type TrackedFiles } from './undo/tracked-files';
import { createUndo, type Undo } from './undo/undo';

export interface TestWorkspace {
  /** Holds everything else here; outside the workspace. */
  base: string;
  folder: string;
  store: Store;
  floor: HardFloor;
  files: TrackedFiles;
  undo: Undo;
  remove(): void;
}

export function openTestWorkspace({ mostBytes }: { mostBytes?: number } = {}): TestWorkspace {
  const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'farmhand-tools-')));
  const folder = path.join(base, 'state', 'workspace');
  mkdirSync(folder, { recursive: true });
  const store = openStore(':memory:');
  const floor = createHardFloor({ home: path.join(base, 'home'), stateFolder: path.join(base, 'state'), workspaceFolder: folder, platform: process.platform });
  const limits = mostBytes === undefined ? {} : { mostBytes };
  let now = 1_000;
  const clock = (): number => (now += 1);
  const files = createTrackedFiles({
    workspaceFolder: folder,
    versionsFolder: path.join(base, 'state', 'versions'),
    changes: store.fileChanges,
    floor,
    clock,
    ...limits,
  });
  return {
    base,
    folder,
    store,
    floor,
    files,
    undo: createUndo({ files, store, ...limits }),
    remove() {
      store.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

export const noSandbox: Sandbox = {
  state: () => ({ kind: 'none', detail: 'None in this test.' }),
  ready: async () => ({ kind: 'none', detail: 'None in this test.' }),
  wrap: async ({ file, args }) => ({ file, args: [...args] }),
};
