// From what a model asks for to what would really be started: the same steps before the question and before the start.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ExactAction } from '@shared/contract/approvals';
import { isInside, resolveConfined } from '../../../base/confined-files';
import type { HardFloor } from '../floor/hard-floor';
import { type CommandRule, defaultRules, findRule } from './allow-list';
import { findProgram } from './find-program';
import { filteredEnvironment } from './run-program';
import type { Sandbox, SandboxState } from './sandbox';

export interface PlanDeps {
  workspaceFolder: string;
  /** The person's list, read at every call; null for the default one. */
  commands(): readonly CommandRule[] | null;
  floor: HardFloor;
  sandbox: Sandbox;
  env: NodeJS.ProcessEnv;
}

export interface CommandPlan {
  ok: true;
  /** Absolute path of the program. */
  file: string;
  args: readonly string[];
  workspaceFolder: string;
  folder: string;
  env: NodeJS.ProcessEnv;
  network: boolean;
  sandbox: SandboxState;
  paths: ExactAction['paths'];
}

export type Planned = CommandPlan | { ok: false; why: string; floor: boolean };

const mostArguments = 64;
const longestArgument = 4_096;
/** Bytes of a file named by an argument that is told by its content; a larger one by size and time. */
const largestHashed = 2_000_000;

export async function planCommand({ workspaceFolder, commands, floor, sandbox, env }: PlanDeps, program: string, args: readonly string[]): Promise<Planned> {
  const no = (why: string, byFloor = false): Planned => ({ ok: false, why, floor: byFloor });
  const shape = shapeRefusal(program, args);
  if (shape) return no(shape);
  const root = await realpath(workspaceFolder);
  const refused = floor.command(program, args, root);
  if (refused) return no(refused, true);
  const allowed = findRule(commands() ?? defaultRules(), program, args);
  if (!allowed.ok) return no(allowed.why);
  const { rule } = allowed;
  const environment = filteredEnvironment(env, rule.environment);
  const file = await findProgram(rule.program, environment, workspaceFolder);
  if (!file) return no(`${program} is not installed on this computer. Choose another way.`);
  const folder = await workingFolder(workspaceFolder, rule.folder);
  if (folder === undefined) return no(`The folder ${rule.folder} is not in the workspace. A person can make it, or mend tools.commands in the settings.`);
  const real = await realpath(file);
  const hidden = floor.command(file, args, folder) ?? floor.command(behindLinks(file, real), args, folder);
  if (hidden) return no(hidden, true);
  const paths = [{ path: file, real, effect: 'run' as const, content: await stampOf(real) }, ...(await namedFiles(args, folder, root))];
  const plan = { file, args, workspaceFolder: root, folder, env: environment, network: rule.network ?? false, paths };
  return { ok: true, ...plan, sandbox: await sandbox.ready() };
}

/** What a person agrees to. */
export function actionOf({ file, args, folder, env, network, sandbox, paths }: CommandPlan): Omit<ExactAction, 'toolVersion'> {
  return { folder, paths, environment: Object.keys(env).sort(), command: [file, ...args], network, sandbox: sandbox.kind };
}

/** True when the plan is still what was agreed to, to the byte. */
export function isSameAction(plan: CommandPlan, agreed: ExactAction): boolean {
  const { toolVersion: _, ...before } = agreed;
  const now: Record<string, unknown> = actionOf(plan);
  return Object.entries(before).every(([name, value]) => JSON.stringify(value) === JSON.stringify(now[name]));
}

async function workingFolder(workspaceFolder: string, wanted: string | undefined): Promise<string | undefined> {
  const { real, stats } = await resolveConfined(workspaceFolder, wanted ?? '');
  return stats?.isDirectory() ? real : undefined;
}

/** Files that arguments name: a script must be the one that was looked at. Content is read inside the workspace only. */
async function namedFiles(args: readonly string[], folder: string, root: string): Promise<ExactAction['paths']> {
  const found = new Map<string, ExactAction['paths'][number]>();
  for (const argument of args) {
    for (const text of new Set([argument, argument.slice(argument.indexOf('=') + 1)])) {
      const real = text === '' ? undefined : await realpath(path.resolve(folder, text)).catch(() => undefined);
      if (real === undefined || found.has(real)) continue;
      const inside = isInside(root, real);
      const shown = inside ? path.relative(root, real).split(path.sep).join('/') : real;
      found.set(real, { path: shown, real, effect: 'read', content: inside ? await contentOf(real) : await stampOf(real) });
    }
  }
  return [...found.values()];
}

async function contentOf(file: string): Promise<string | null> {
  const stats = await stat(file);
  if (!stats.isFile()) return null;
  if (stats.size > largestHashed) return stampOf(file);
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** Size and time of a file; null for anything else. */
async function stampOf(file: string): Promise<string | null> {
  const stats = await stat(file);
  return stats.isFile() ? `${stats.size}:${Math.trunc(stats.mtimeMs)}` : null;
}

/** Programs that do many things under many names are known by the name of the link. */
function behindLinks(file: string, real: string): string {
  return /[\\/](?:busybox|toybox|coreutils)(?:\.exe)?$/i.test(real) ? file : real;
}

function shapeRefusal(program: string, args: readonly string[]): string | undefined {
  if (program.trim() === '') return 'the program has no name.';
  if (/\s/.test(program) && !/[\\/]/.test(program)) return 'the program holds more than a name. Give the arguments in args, one each.';
  if ([program, ...args].some((part) => part.includes('\0'))) return 'an argument has a zero character.';
  if (args.length > mostArguments || args.some((arg) => arg.length > longestArgument)) return 'there are too many or too long arguments.';
  return undefined;
}
