// Every tool that comes with Farmhand, wired to what it acts on.
import type { ToolSchema } from '@shared/domain/model';
import { createCalculateTool } from './calculate';
import type { CommandRule } from './command/allow-list';
import { createRunCommandTool } from './command/run-command';
import type { Sandbox } from './command/sandbox';
import { createControlTool } from './control';
import { createEditFileTool } from './files/edit-file';
import { createListFilesTool } from './files/list-files';
import { createReadFileTool } from './files/read-file';
import { createWriteFileTool } from './files/write-file';
import type { HardFloor } from './floor/hard-floor';
import type { SimulatedHome } from './home/simulated-home';
import { createMemoryGetTool, createMemorySearchTool, createMemoryWriteTool, type MemoryPort } from './memory-tools';
import { createMoveTool } from './move';
import { createNotifyTool, type NotifyPort } from './notify';
import { createTimeNowTool } from './time-now';
import type { Tool } from './tool';
import { toSchema } from './toolbox';
import type { TrackedFiles } from './undo/tracked-files';

/** What a model is offered when nobody chose otherwise, in prompt order. At most ten, so that the prompt stays small. */
export const defaultToolNames = [
  'notify',
  'control',
  'move',
  'memory_write',
  'memory_search',
  'read_file',
  'list_files',
  'write_file',
  'time_now',
  'calculate',
] as const;

export interface ToolDeps {
  /** The workspace, with the former versions of what is overwritten. */
  files: TrackedFiles;
  floor: HardFloor;
  sandbox: Sandbox;
  memory: MemoryPort;
  home: SimulatedHome;
  notify: NotifyPort;
  /** The person's list of programs, read at every call; null for the default one. */
  commands(): readonly CommandRule[] | null;
  clock: () => number;
  /** IANA name; default: this computer's. */
  zone?: string;
  /** For child processes, filtered; default: our own. */
  env?: NodeJS.ProcessEnv;
}

/** The offered ones first, in prompt order. */
export function createDefaultTools({ files, floor, sandbox, memory, home, notify, commands, clock, zone, env = process.env }: ToolDeps): Tool[] {
  const workspaceFolder = files.folder;
  return [
    createNotifyTool(notify),
    createControlTool(home),
    createMoveTool(home),
    createMemoryWriteTool(memory, files),
    createMemorySearchTool(memory),
    createReadFileTool(workspaceFolder, floor),
    createListFilesTool(workspaceFolder, floor),
    createWriteFileTool(files),
    createTimeNowTool({ clock, zone }),
    createCalculateTool(),
    createMemoryGetTool(memory),
    createEditFileTool(files),
    createRunCommandTool({ workspaceFolder, commands, floor, sandbox, env }),
  ];
}

/** The schemas of the default set, for documents and for training: nothing behind these tools is alive. */
export function defaultToolSchemas(): ToolSchema[] {
  const nothingHere = (): never => {
    throw new Error('These tools are only described here, they cannot run.');
  };
  const tools = createDefaultTools({
    files: {
      folder: '',
      find: nothingHere,
      write: nothingHere,
      restore: nothingHere,
      notice: nothingHere,
      versions: { keep: nothingHere, read: nothingHere, remove: nothingHere },
    },
    floor: { path: nothingHere, command: nothingHere },
    sandbox: { state: nothingHere, ready: nothingHere, wrap: nothingHere },
    memory: { write: nothingHere, search: nothingHere, get: nothingHere },
    home: { state: nothingHere, control: nothingHere, rover: nothingHere, setRover: nothingHere },
    notify: nothingHere,
    commands: nothingHere,
    clock: nothingHere,
  });
  const offered: readonly string[] = defaultToolNames;
  return tools.filter(({ name }) => offered.includes(name)).map(toSchema);
}
