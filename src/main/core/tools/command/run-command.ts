import { realpath } from 'node:fs/promises';
import { z } from 'zod';
import { defineTool, type Tool } from '../tool';
import { type CommandRule, defaultRules, findRule } from './allow-list';
import { findProgram } from './find-program';
import { floorRefusal } from './floor';
import { filteredEnvironment, runProgram } from './run-program';

export interface RunCommandDeps {
  workspaceFolder: string;
  /** The person's list, read at every call; null for the default one. */
  commands(): readonly CommandRule[] | null;
  env?: NodeJS.ProcessEnv | undefined;
}

const outputLimit = 12_000;
const mostArguments = 64;
const longestArgument = 4_096;

export function createRunCommandTool({ workspaceFolder, commands, env = process.env }: RunCommandDeps): Tool {
  return defineTool({
    name: 'run_command',
    title: 'Run a program',
    description: 'Run an allowed program in the workspace, without a shell.',
    risk: 'danger',
    timeoutMs: 60_000,
    outputLimit: outputLimit + 200,
    input: z.object({ program: z.string().describe('Name of the program.'), args: z.array(z.string()).describe('Its arguments, one each.').optional() }),
    preview: ({ program, args = [] }) => `Run ${JSON.stringify([program, ...args])} in the workspace.`,
    async run({ program, args = [] }, { signal, progress }) {
      const refused = shapeRefusal(program, args) ?? floorRefusal(program, args);
      if (refused) return { isError: true, content: `Error: ${refused}` };
      const allowed = findRule(commands() ?? defaultRules(), program, args);
      if (!allowed.ok) return { isError: true, content: `Error: ${allowed.why}` };
      const environment = filteredEnvironment(env);
      const file = await findProgram(allowed.rule.program, environment, workspaceFolder);
      if (!file) return { isError: true, content: `Error: ${program} is not installed on this computer. Choose another way.` };
      const hidden = floorRefusal(file, args) ?? floorRefusal(await behindLinks(file), args);
      if (hidden) return { isError: true, content: `Error: ${hidden}` };
      const result = await runProgram({ file, args, folder: workspaceFolder, env: environment, signal, limit: outputLimit, progress });
      const details = { program: file, args: [...args], code: result.code, signal: result.signal, dropped: result.dropped };
      const output = result.output.trimEnd();
      if (result.code === 0) return { content: output === '' ? `${program} ended without output.` : output, details };
      const how = result.code === null ? `was ended by ${result.signal ?? 'a signal'}` : `failed with exit code ${result.code}`;
      return { isError: true, content: `Error: ${program} ${how}.${output === '' ? '' : `\n${output}`}`, details };
    },
  });
}

/** What a link stands for. Programs that do many things under many names are known by the name of the link. */
async function behindLinks(file: string): Promise<string> {
  const real = await realpath(file);
  return /[\\/](?:busybox|toybox|coreutils)(?:\.exe)?$/i.test(real) ? file : real;
}

function shapeRefusal(program: string, args: readonly string[]): string | undefined {
  if (program.trim() === '') return 'the program has no name.';
  if (/\s/.test(program) && !/[\\/]/.test(program)) return 'the program holds more than a name. Give the arguments in args, one each.';
  if ([program, ...args].some((part) => part.includes('\0'))) return 'an argument has a zero character.';
  if (args.length > mostArguments || args.some((arg) => arg.length > longestArgument)) return 'there are too many or too long arguments.';
  return undefined;
}
