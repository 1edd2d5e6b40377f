// Everything that can act: the tools, what they act on, and what holds them in.
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Settings } from '../core/settings';
import type { Store } from '../core/store';
import {
  createDefaultTools,
  createHardFloor,
  createHome,
  createSandbox,
  createToolbox,
  createTrackedFiles,
  createUndo,
  type Sandbox,
  type SimulatedHome,
  secretsBelow,
  type Toolbox,
  type TrackedFiles,
  type Undo,
} from '../core/tools';
import type { Memory } from '../core/workspace';
import type { Host } from './host';

export interface Acting {
  toolbox: Toolbox;
  home: SimulatedHome;
  undo: Undo;
  sandbox: Sandbox;
  /** The workspace, with the former versions of what is overwritten. */
  files: TrackedFiles;
}

/** `workspaceFolder`: as the kernel names it, links resolved. */
export function openTools(
  { env, stateFolder, showNotification, clock = Date.now }: Host,
  settings: Settings,
  store: Store,
  memory: Memory,
  workspaceFolder: string,
): Acting {
  const { bus } = store;
  const realState = realpathSync(stateFolder);
  const home = createHome({ keyValues: store.keyValues, clock, onChange: (what, detail) => bus.emit('home.changed', { what, detail }) });
  const floor = createHardFloor({ home: homedir(), stateFolder: realState, workspaceFolder, platform: process.platform });
  const sandbox = createSandbox({ env, workspaceFolder, hidden: [...secretsBelow(homedir()), realState] });
  const files = createTrackedFiles({
    workspaceFolder,
    versionsFolder: path.join(stateFolder, 'versions'),
    changes: store.fileChanges,
    floor,
    clock,
    onChange: (file) => {
      if (file.endsWith('.md')) bus.emit('memory.changed', { file });
    },
  });
  const tools = createDefaultTools({
    files,
    floor,
    sandbox,
    env,
    memory,
    home,
    notify: async ({ message, channel, priority }) => {
      const shownOnDesktop = channel === 'desktop' && (await showNotification('Farmhand', message));
      bus.emit('notification', { message, channel, priority, shownOnDesktop });
      return shownOnDesktop;
    },
    commands: () => settings.values.tools.commands,
    clock,
  });
  return { toolbox: createToolbox(tools), home, undo: createUndo({ files, store }), sandbox, files };
}
